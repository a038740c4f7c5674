import { expect, test } from './support/recert'
import { startTypical } from './support/walks/start'

test('the dashboard as read by a screen reader', async ({ page, open, at, tolerate }) => {
  await startTypical({ page, open, at, tolerate, look: () => Promise.resolve() })
  await expect(page.getByText(/surplus this cycle/)).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - button "Skip to the content"
    - banner:
      - link "Recert"
      - navigation "Main":
        - link "Dashboard"
        - link "Courses"
        - link "Credentials"
        - link "Plan"
        - link "Data"
      - button "Search and commands"
      - button "Log course"
    - main:
      - /children: deep-equal
      - heading "Dashboard" [level=1]
      - button "Add credential"
      - paragraph:
        - strong: "46"
        - text: days until CPR/AED card expires On Jan 5, 2027
      - region "Needs attention":
        - heading "Needs attention" [level=2]
        - list:
          - listitem:
            - link "CPR/AED card":
              - /url: "#/credentials"
            - text: "It’s good through Jan 5, 2027, and NASM-CPT (Jan 15, 2028) expires later: get a new one before you renew."
      - article "CPR/AED card":
        - heading "CPR/AED card" [level=2]
        - text: Urgent
        - paragraph:
          - strong: "46"
          - text: days until expiry
        - paragraph: valid through Jan 5, 2027
      - article "NASM-CPT":
        - heading "NASM-CPT" [level=2]
        - paragraph: Certified Personal Trainer
        - text: On track
        - paragraph:
          - strong: "421"
          - text: days until expiry
        - paragraph: valid through Jan 15, 2028
        - paragraph:
          - strong: 1.9 of 2.0 CEUs
          - text: "Expected by today: 0.84 CEUs"
        - progressbar "NASM-CPT renewal progress"
        - list "In the bar":
          - listitem: 1.9 CEUs counted
          - listitem: 0.4 CEUs surplus
        - paragraph: "Still to do: 0.1 CEUs of CPR/AED by Jan 15, 2028."
        - list:
          - listitem: Education 1.9 of 1.9 CEUs , met
          - listitem: CPR/AED 0.0 of 0.1 CEUs , 0.1 still needed
          - listitem: "CPR/AED card: Good through Jan 5, 2027: you need a new one before you renew"
        - list:
          - listitem:
            - paragraph:
              - strong: CES
              - text: ": 0.4 of 1.9 CEUs are surplus this cycle: NASM-CPT counts at most 1.9 CEUs of education in one cycle, and that is full. The next cycle begins after Jan 15, 2028."
        - paragraph:
          - 'link "NASM-CPT: details and renewal"':
            - /url: "#/credentials/typical-cpt"
            - text: Details and renewal
    - contentinfo:
      - text: On this device only, in this browser. No backup yet.
      - link "Your data"
      - link "Help"
    - status
  `)
})
