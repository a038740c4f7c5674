import { expect, test } from './support/recert'
import { startTypical } from './support/walks/start'

test('the dashboard as read by a screen reader', async ({ page, open, at, tolerate }) => {
  await startTypical({ page, open, at, tolerate, look: () => Promise.resolve() })
  await page.getByText('Why?').click()
  await expect(page.getByText(/is at its 1\.9 limit/)).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - button "Skip to content"
    - banner:
      - link "Recert"
      - navigation "Main":
        - link "Dashboard"
        - link "Courses"
        - link "Credentials"
        - link "Plan"
      - button "Search and commands"
      - link "Data and settings"
      - button "Log course"
    - main:
      - /children: deep-equal
      - heading "On track" [level=1]
      - paragraph: Only a CPR/AED class is left.
      - button "Add credential"
      - article "NASM-CPT":
        - text: 421 days until expiry
        - heading "NASM-CPT" [level=2]:
          - link "NASM-CPT":
            - /url: "#/credentials/typical-cpt"
        - text: On track
        - paragraph: Until Jan 15, 2028
        - paragraph:
          - strong: "1.9"
          - text: of 2.0 CEUs
        - progressbar "NASM-CPT renewal progress"
        - list:
          - listitem:
            - text: Education
            - strong: "1.9"
            - text: of 1.9 , met
          - listitem:
            - text: CPR/AED
            - strong: "0.0"
            - text: of 0.1 , 0.1 still needed
          - listitem: "CPR/AED card: Valid through Jan 5, 2027. You need a new one before you renew."
        - group:
          - text: 0.4 surplus from CES Why?
          - list:
            - listitem:
              - paragraph:
                - strong: CES
                - text: ": 0.4 of 1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education. The next cycle starts after Jan 15, 2028."
      - region "Take a CPR/AED class":
        - paragraph: Next By Jan 5 · 46 days
        - heading "Take a CPR/AED class" [level=2]
        - paragraph: Your card won’t be valid for NASM-CPT. The class also adds 0.1 to NASM-CPT.
        - paragraph:
          - button "Plan class"
          - button "I’ve taken it"
      - region "Also held":
        - heading "Also held" [level=2]
        - article "CPR/AED card":
          - heading "CPR/AED card" [level=3]:
            - link "CPR/AED card":
              - /url: "#/credentials"
          - paragraph: 46 days until expiry
          - text: Urgent
    - contentinfo:
      - text: Stored on this device only · No backup yet
      - link /^Help$/
    - status
  `)
})
