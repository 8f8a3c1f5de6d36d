import type { District } from '../district.ts';
import { html } from '../html.ts';

/** The sign-in form; it really makes a session. */
export function loginPage(
  district: District,
  form: { token: string; returnTo: string; refused: boolean },
): string {
  const { facts } = district;
  return html`<!DOCTYPE html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Log In to Canvas</title>
<link rel="stylesheet" href="/dist/brandable_css/new_styles_normal_contrast/common.css">
</head>
<body class="ic-Login-Body">
<main class="ic-Login">
  <h1>${facts.name}</h1>
  ${form.refused && html`<p class="ic-flash-error" role="alert">Please verify your username or password and try again.</p>`}
  <form id="login_form" method="post" action="/login">
    <input type="hidden" name="authenticity_token" value="${form.token}">
    <input type="hidden" name="return_to" value="${form.returnTo}">
    <label for="pseudonym_session_unique_id">Email</label>
    <input type="text" id="pseudonym_session_unique_id" name="pseudonym_session[unique_id]" autocomplete="username" value="${facts.users[0]?.login}">
    <label for="pseudonym_session_password">Password</label>
    <input type="password" id="pseudonym_session_password" name="pseudonym_session[password]" autocomplete="current-password" value="canvas">
    <button type="submit" class="Button Button--login">Log In</button>
  </form>
</main>
</body>
</html>`.text;
}
