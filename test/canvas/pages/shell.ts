import type { District } from '../district.ts';
import type { User } from '../district-facts.ts';
import { type Html, html, scriptJson } from '../html.ts';
import { navIcon } from './nav-icons.ts';
import { tabsOf } from './tabs.ts';

export interface Page {
  title: string;
  crumbs: { label: string; href: string }[];
  content: Html;
  district: District;
  user: User;
  /** The account whose navigation stands at the left; null on other pages. */
  account: { id: bigint; name: string } | null;
  /** Id of the tab that is open, as in the class names of Account Navigation. */
  tab?: string;
  bodyClasses?: string[];
  /** Added to `ENV`. */
  env?: Record<string, unknown>;
  scripts?: string[];
}

const globalNav: [id: string, label: string, href: string][] = [
  ['account', 'Account', '/profile'],
  ['admin', 'Admin', '/accounts'],
  ['dashboard', 'Dashboard', '/'],
  ['courses', 'Courses', '/courses/7'],
  ['calendar', 'Calendar', '/calendar'],
  ['inbox', 'Inbox', '/conversations'],
  ['history', 'History', '#'],
  ['help', 'Help', '/simulation'],
];

/** A Canvas page: global navigation, crumbs, account navigation and the content between. */
export function shell(page: Page): string {
  const { account, district, user } = page;
  const classes = [
    'with-left-side',
    account && 'account-navigation',
    account && `context-account_${account.id}`,
    ...(page.bodyClasses ?? []),
  ].filter(Boolean);
  const env = {
    ACCOUNT_ID: account ? String(account.id) : undefined,
    DOMAIN_ROOT_ACCOUNT_ID: String(district.facts.accountId),
    current_user_id: String(user.id),
    current_user_roles: ['user', user.role === 'teacher' ? 'teacher' : 'admin'],
    LOCALES: ['en'],
    MOMENT_LOCALE: 'en',
    TIMEZONE: district.facts.timeZone,
    CONTEXT_TIMEZONE: district.facts.timeZone,
    use_high_contrast: false,
    RAILS_ENVIRONMENT: 'production',
    FEATURES: {},
    ...(account && {
      context_asset_string: `account_${account.id}`,
      current_context: { id: String(account.id), name: account.name, type: 'Account' },
      active_context_tab: page.tab,
    }),
    ...page.env,
  };
  return html`<!DOCTYPE html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="stylesheet" href="/dist/brandable_css/new_styles_normal_contrast/common.css">
<script>window.ENV = ${scriptJson(env)};</script>
</head>
<body class="${classes.join(' ')}">
<noscript><div class="ic-noscript">You need to have JavaScript enabled in order to access this site.</div></noscript>
<ul id="flash_message_holder"></ul>
<div id="flash_screenreader_holder" aria-live="polite"></div>
<div id="application" class="ic-app">
  <header id="header" class="ic-app-header" aria-label="Global Header">
    <a href="#content" id="skip_navigation_link">Skip To Content</a>
    <div class="ic-app-header__main-navigation">
      <a href="/" class="ic-app-header__logomark"><span class="screenreader-only">Dashboard</span></a>
      <ul id="menu" class="ic-app-header__menu-list">${globalNav.map(
        ([id, label, href]) => html`
        <li class="menu-item ic-app-header__menu-list-item"><a id="global_nav_${id}_link" href="${
          id === 'admin' ? `/accounts/${district.facts.accountId}` : href
        }" class="ic-app-header__menu-list-link">${navIcon(id)}<span class="menu-item__text">${label}</span></a></li>`,
      )}
      </ul>
    </div>
  </header>
  <div id="wrapper" class="ic-Layout-wrapper">
    <div class="ic-app-nav-toggle-and-crumbs no-print"${page.crumbs.length === 0 && html` hidden`}>
      <button type="button" id="courseMenuToggle" class="Button Button--link ic-app-course-nav-toggle" title="Hide Navigation Menu"><span aria-hidden="true">☰</span><span class="screenreader-only">Hide Navigation Menu</span></button>
      <div class="ic-app-crumbs"><nav id="breadcrumbs" role="navigation" aria-label="breadcrumbs"><ul>${page.crumbs.map(
        ({ label, href }) =>
          html`<li><a href="${href}"><span class="ellipsible">${label}</span></a></li>`,
      )}</ul></nav></div>
      <div class="right-of-crumbs"></div>
    </div>
    <div id="main" class="ic-Layout-columns">
      ${account && leftSide(page, account)}
      <div id="not_right_side" class="ic-app-main-content">
        <div id="content-wrapper" class="ic-Layout-contentWrapper">
          <div id="content" class="ic-Layout-contentMain" role="main">${page.content}</div>
        </div>
        <div id="right-side-wrapper" class="ic-app-main-content__secondary" hidden><aside id="right-side" role="complementary"></aside></div>
      </div>
    </div>
  </div>
</div>
${(page.scripts ?? []).map((src) => html`<script src="${src}"></script>`)}
</body>
</html>`.text;
}

function leftSide({ district, tab }: Page, account: { id: bigint }): Html {
  return html`<div id="left-side" class="ic-app-course-menu ic-sticky-on" role="navigation"><div id="sticky-container" class="ic-sticky-frame">
        <nav role="navigation" aria-label="Admin Navigation Menu"><ul id="section-tabs">${tabsOf(
          district,
          account.id,
        ).map(
          ({ id, label, path }) => html`
          <li class="section"><a href="${path}" class="${id}${id === tab && ' active'}"${id === tab && html` aria-current="page"`}>${label}</a></li>`,
        )}
        </ul></nav></div></div>`;
}
