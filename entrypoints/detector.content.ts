import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  allFrames: true,
  main() {
    console.log(1);
  },
});
