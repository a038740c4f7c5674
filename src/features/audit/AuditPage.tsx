import { useEffect, useMemo, useState } from 'react'
import { Printer } from 'lucide'
import { type AuditPack, auditPack } from '../../domain/reports/auditPack'
import type { Certification } from '../../domain/records/credential'
import { cycleOf } from '../../domain/counting/cycle'
import { certificationsOf } from '../../domain/records/portfolio'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { reportDocument } from '../../exchange/audit/reportDocument'
import { useServices, useSettings } from '../../store/useServices'
import { useRecert } from '../../store/useRecert'
import '../../styles/print.css'
import { Button } from '../../ui/layout/Button'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Icon } from '../../ui/layout/Icon'
import { NotFoundPage } from '../../ui/feedback/NotFoundPage'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Columns } from '../../ui/layout/Columns'
import { Stack } from '../../ui/layout/Stack'
import { BackLink } from '../../ui/layout/BackLink'
import { SelectField } from '../../ui/fields/SelectField'
import { Whole } from '../../ui/layout/Whole'
import type { Losses } from '../../words/reports/auditCertificates'
import { auditReport, cycleLabel } from '../../words/reports/auditPack'
import { missingCertification } from '../../words/credentials/missingCertification'
import { CopyPortalText } from './CopyPortalText'
import { DownloadPack } from './DownloadPack'
import { NameField } from './NameField'
import { CertificateImages } from './CertificateImages'
import styles from './Report.module.css'
import { ReportNodes } from './ReportNodes'

/** For an issuer's audit: the report of a cycle, to print, to download with the certificates, or to copy into the issuer's portal. */
export function AuditPage({ id }: { readonly id: string }) {
  const portfolio = useRecert((state) => state.portfolio)
  const certification = certificationsOf(portfolio).find((held) => held.id === id)
  return certification === undefined ? (
    <NotFoundPage
      title={missingCertification.title}
      why={missingCertification.why}
      action={<a href="#/credentials">{missingCertification.back}</a>}
    />
  ) : (
    <Audit certification={certification} />
  )
}

const running = 'running'

function Audit({ certification }: { readonly certification: Certification }) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [{ trainerName }] = useSettings()
  const [name, setName] = useState(trainerName)
  const [chosen, setChosen] = useState<string>(running)
  const [withImages, setWithImages] = useState(false)
  const [announcement, setAnnouncement] = useState('')
  const renewal = certification.renewals.find(({ start }) => start === chosen) ?? null
  const pack = useMemo(() => auditPack(certification, portfolio, today, renewal), [certification, portfolio, today, renewal])
  const [losses, addLosses] = useLosses(pack)
  const images = useMemo(() => pack.proofs.filter(({ proof }) => proof.type !== 'application/pdf'), [pack])
  const cycles = [
    [running, cycleLabel(cycleOf(certification), true)] as const,
    ...certification.renewals.toReversed().map((closed) => [closed.start, cycleLabel(closed, false)] as const),
  ]
  return (
    <Stack gap={24}>
      <div>
        <BackLink href={credentialAddress(certification.id)}>
          <bdi>
            <Whole>{certification.name}</Whole>
          </bdi>
        </BackLink>
        <h1 data-printed>
          Audit pack:{' '}
          <bdi>
            <Whole>{certification.name}</Whole>
          </bdi>
        </h1>
      </div>
      <Card data-unprinted aria-label="What to make">
        <Columns>
          <SelectField
            label="Cycle"
            value={chosen}
            options={cycles}
            onChange={(cycle) => {
              setChosen(cycle)
              setAnnouncement('')
            }}
          />
          <NameField name={name} onChange={setName} />
        </Columns>
        {images.length > 0 && <Checkbox label="Print image certificates, too" checked={withImages} onChange={setWithImages} />}
        <Cluster gap={8}>
          <Button look="primary" icon={<Icon of={Printer} size={19} />} onClick={() => window.print()}>
            Print or save as PDF
          </Button>
          <DownloadPack key={`download ${chosen}`} pack={pack} trainerName={name} onLosses={addLosses} onAnnounce={setAnnouncement} />
          <CopyPortalText key={`copy ${chosen}`} pack={pack} losses={losses} onAnnounce={setAnnouncement} />
        </Cluster>
        <p role="status">{announcement}</p>
      </Card>
      <Card as="div">
        <div data-printed className={styles.report}>
          <ReportNodes nodes={reportDocument(auditReport(pack, name, losses))} />
        </div>
        {withImages && <CertificateImages images={images} />}
      </Card>
    </Stack>
  )
}

/** The certificates of a pack that are missing from the browser or turned out to be damaged when opened. */
function useLosses({ proofs }: AuditPack): readonly [Losses, (found: Losses) => void] {
  const services = useServices()
  const [losses, setLosses] = useState<Losses>(new Map())
  useEffect(() => {
    let isOver = false
    const look = async () => {
      const lost = await services.proofs.lost(new Set(proofs.map(({ proof }) => proof.sha256)))
      if (!isOver && lost.size > 0) setLosses((before) => new Map([...[...lost].map((sha256) => [sha256, 'lost'] as const), ...before]))
    }
    void look()
    return () => {
      isOver = true
    }
  }, [services, proofs])
  return [losses, setLosses]
}
