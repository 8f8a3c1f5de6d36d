/** The classes that the spellings use; rules on single classes only, so that any DOM can apply them. */
export const style = `
.page { font: 15px/1.5 sans-serif; color: #2d3b45; max-width: 1100px; margin: 0 auto; padding: 12px; }
.line { display: flex; gap: 12px; align-items: center; }
.spread { display: flex; gap: 12px; justify-content: space-between; }
.reversed { display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 12px; }
.upward { display: flex; flex-direction: column-reverse; }
.three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; }
.two { display: grid; grid-template-columns: 240px 1fr; gap: 4px 12px; }
.aside { float: inline-end; width: 220px; }
.card { border: 1px solid #c7cdd1; border-radius: 4px; padding: 10px; margin: 6px 0; }
.pill { border-radius: 10px; padding: 1px 8px; background: #e8eaec; }
.strong { font-weight: bold; }
.big { font-size: 22px; }
.caps { text-transform: uppercase; }
.track { background: #e0e3e6; height: 8px; width: 160px; }
.fill { background: #0374b5; height: 8px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.gone { display: none; }
.unseen { visibility: hidden; }
.clear { opacity: 0; }
.away { position: absolute; left: -9999px; }
.tip { display: none; }
.corner { position: fixed; right: 8px; bottom: 8px; }
`;
