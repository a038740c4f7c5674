import type { ReactNode } from 'react'
import { Card } from '../../ui/layout/Card'
import { Stack } from '../../ui/layout/Stack'
import styles from './HelpPage.module.css'
import { Issuers } from './Issuers'

/** How Recert counts and where the records are: the questions of a trainer's first week. */
export function HelpPage() {
  return (
    <Stack gap={24}>
      <h1>Help</h1>
      <Section id="counting" title="How counting works">
        <p>
          A renewal asks for an amount in the issuer’s own unit, and often for parts of it: the NASM-CPT takes 2.0 CEUs in two years, 1.9 of education
          and 0.1 of CPR/AED. Neither part fills in for the other, so the bar is full only when nothing is missing.
        </p>
        <ul className={styles.list}>
          <li>Courses count in the order in which they were completed, each with a value of its own for each certification.</li>
          <li>
            What goes beyond a limit is <strong>surplus</strong>. It’s shown with the reason, and as a dotted stretch beyond the end of the bar. It is
            worth keeping a second specialization for the next cycle.
          </li>
          <li>The hatched stretch is what your planned courses would add. The tick marks where an even pace would be today.</li>
          <li>A course completed before the cycle began, or after the last day for it, doesn’t count here. Recert says for which cycle it would.</li>
          <li>A renewal keeps what it credited, and nothing is credited twice.</li>
          <li>Where a valid CPR/AED card is required, a certification isn’t complete without one, however full its bar is.</li>
        </ul>
        <p>Days are calendar days. On the expiry day itself a certification is still valid.</p>
      </Section>
      <Section id="ladder" title="If you are late">
        <p>
          Many issuers keep a late window, and it is easily misread. It has up to two steps: for a while education may still be finished, and for
          longer only the application is taken, if all education was done in time. Both mostly cost a fee, the certification counts as expired
          meanwhile, and after the last day it has to be earned again. If it isn’t confirmed what an issuer still renews late, Recert only says that
          the certification has expired: ask the issuer.
        </p>
        <p>
          For the NASM-CPT: education through 90 days after the expiry, the application through one year. Each certification’s own page shows its
          steps with days and fees under “If you are late”.
        </p>
      </Section>
      <Section id="issuers" title="What the issuers ask">
        <p className="soft">
          Read from the issuers’ own pages where they could be found. Your issuer’s portal decides; every rule can be edited on its certification’s
          page.
        </p>
        <Issuers />
      </Section>
      <Section id="where" title="Where your records are">
        <p>
          In this browser, on this device, and nowhere else: no account, no server, nothing is sent. Each save also goes to a safety copy in the same
          browser. Clearing the site’s data clears both, and some browsers do so by themselves for sites that are not visited for weeks: download a
          backup now and then, or let Recert save to a file by itself, under <a href="#/data">Data and settings</a>.
        </p>
        <p>Certificates are kept here too, and are part of the backup. What you delete can be brought back for 30 days.</p>
      </Section>
      <Section id="about" title="About Recert">
        <p>
          Recert is free software under the MIT license.{' '}
          <a href="./licenses.txt" target="_blank" rel="noreferrer">
            Licenses of Recert and of what it’s built with
          </a>
        </p>
      </Section>
    </Stack>
  )
}

function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <Card className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </Card>
  )
}
