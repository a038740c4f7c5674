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
          Each issuer requires an amount in its own unit, often in parts. NASM-CPT requires 2.0 CEUs in two years: 1.9 education and 0.1 CPR/AED.
          Neither part replaces the other, so the bar is full only when nothing is needed.
        </p>
        <ul className={styles.list}>
          <li>Courses count in the order you completed them. Each has its own value for each certification.</li>
          <li>
            Credit above a limit is <strong>surplus</strong>. You see it below the bar, with the reason. Save a second specialization for the next
            cycle.
          </li>
          <li>The hatched part is what your planned courses would add. The tick is where you’d be today at an even pace.</li>
          <li>A course completed before the cycle, or after its last day, doesn’t count here. Recert says which cycle it belongs to.</li>
          <li>A renewal keeps what it credited. Nothing is credited twice.</li>
          <li>If a certification requires a valid CPR/AED card, it isn’t complete without one, however full its bar.</li>
        </ul>
        <p>Days are calendar days. A certification is still valid on its expiry day.</p>
      </Section>
      <Section id="ladder" title="If you renew late">
        <p>
          Many issuers have a late window, and it’s easy to misread. It can have two steps. First, you can still finish education. After that, you can
          only apply, if all education was done in time. Both usually cost a fee, and the certification counts as expired meanwhile. After the last
          day, you have to earn it again. If a late window isn’t confirmed, Recert says only that the certification expired. Ask the issuer.
        </p>
        <p>
          NASM-CPT: finish education within 90 days after expiry, and apply within one year. Each certification’s page shows its steps, days and fees
          under “If you renew late”.
        </p>
      </Section>
      <Section id="issuers" title="What issuers require">
        <p className="soft">
          From the issuers’ own pages, where they could be found. Your issuer’s portal decides. You can edit every rule on its certification’s page.
        </p>
        <Issuers />
      </Section>
      <Section id="where" title="Where your records are">
        <p>
          In this browser, on this device, and nowhere else. There’s no account and no server, and nothing is sent. Each save also goes to a safety
          copy in the same browser. Clearing the site’s data clears both. Some browsers clear sites you haven’t visited for weeks. Download a backup
          now and then, or let Recert save to a file, under <a href="#/data">Data and settings</a>.
        </p>
        <p>Certificates are stored here, too, and are part of the backup. You can bring back what you delete for 30 days.</p>
        <p>
          If Recert doesn’t work anymore, <a href="./recover.html">a page that needs nothing else</a> lets you download your records and certificates.
        </p>
      </Section>
      <Section id="about" title="About Recert">
        <p>
          Recert is free software under the MIT license.{' '}
          <a href="./licenses.txt" target="_blank" rel="noreferrer">
            Licenses for Recert and what it’s built with
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
