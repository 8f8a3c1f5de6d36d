// Launches the tool, and gives its frame the height that is left below the crumbs.
const form = document.querySelector('#tool_form');
const wrapper = document.querySelector('.tool_content_wrapper');
let overridden = false;

function resize() {
  if (overridden) return;
  const top = wrapper.getBoundingClientRect().top + window.scrollY;
  wrapper.style.height = `${Math.max(450, window.innerHeight - top)}px`;
}

window.addEventListener('resize', resize);
window.addEventListener('message', ({ data }) => {
  if (data?.subject !== 'lti.frameResize') return;
  overridden = true;
  wrapper.style.height = `${Math.max(450, Number(data.height))}px`;
});
resize();
form.submit();
