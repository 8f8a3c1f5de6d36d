import type { District } from '../district.ts';
import type { User } from '../district-facts.ts';
import { html } from '../html.ts';
import { shell } from './shell.ts';

/** The dashboard, an account's course list and a course: pages that have nothing to do with syncs. */
export function dashboardPage(district: District, user: User): string {
  const cards = ['Biology 1', 'World History', 'Algebra II', 'Ceramics'];
  return shell({
    title: 'Dashboard',
    district,
    user,
    account: null,
    crumbs: [],
    content: html`<h1 class="ic-heading">Dashboard</h1><div class="ic-DashboardCards">${cards.map(
      (name, n) => html`
      <a class="ic-DashboardCard" href="/courses/7"><span class="ic-DashboardCard__hero hero-${n}"></span><h2>${name}</h2><span>Fall 2026</span></a>`,
    )}</div>`,
  });
}

export function accountPage(
  district: District,
  user: User,
  account: { id: bigint; name: string },
  open: { tab: string; label: string },
): string {
  const courses = ['Algebra II', 'Biology 1', 'Ceramics', 'English 9', 'Geometry', 'World History'];
  const first = open.tab === 'courses';
  return shell({
    title: `${open.label}: ${account.name}`,
    district,
    user,
    account,
    tab: open.tab,
    crumbs: [
      { label: account.name, href: `/accounts/${account.id}` },
      { label: open.label, href: '#' },
    ],
    content: first
      ? html`<h1 class="ic-heading">Courses</h1><table class="ic-Table"><caption class="screenreader-only">Courses</caption><thead><tr><th scope="col">Published</th><th scope="col">Course</th><th scope="col">SIS ID</th><th scope="col">Term</th><th scope="col">Students</th></tr></thead><tbody>${courses.map(
          (name, n) => html`
        <tr><td>Yes</td><td><a href="/courses/7">${name}</a></td><td>CRS-${2001 + n}</td><td>Fall 2026</td><td>${24 + n}</td></tr>`,
        )}</tbody></table>`
      : html`<h1 class="ic-heading">${open.label}</h1><p>Nothing here in the simulated Canvas.</p>`,
  });
}

export function coursePage(district: District, user: User): string {
  return shell({
    title: 'Biology 1',
    district,
    user,
    account: null,
    crumbs: [{ label: 'BIO-1', href: '/courses/7' }],
    bodyClasses: ['context-course_7'],
    content: html`<h1 class="ic-heading">Biology 1</h1><p>Welcome! Please read the syllabus before the first lab.</p>
      <h2>Progress</h2><ul><li>Module 1: Complete</li><li>Module 2: 40%</li></ul>`,
  });
}
