# Adds up ten totals of a year of FOIA annual reports, straight from the documents (NIEM XML): python3 totals.py ARCHIVE.zip
import re, sys, zipfile
NAMES = ['ProcessingStatisticsPendingAtStartQuantity', 'ProcessingStatisticsReceivedQuantity', 'ProcessingStatisticsProcessedQuantity']
sections = {'requests': 'ProcessedRequestSection', 'appeals': 'ProcessedAppealSection', 'consultations': 'ProcessedConsultationSection'}
more = {'full grants': ('RequestDispositionSection', 'RequestDispositionFullGrantQuantity')}
totals = {}
archive = zipfile.ZipFile(sys.argv[1])
for name in [n for n in archive.namelist() if n.endswith('.xml')]:
    text = archive.read(name).decode('utf-8', 'replace')
    agency = re.search(r'<nc:Organization s:id="([^"]+)"', text)               # the agency itself comes first, and is what tables have overall
    if agency is None:
        continue
    org = agency.group(1)
    for label, (section, fields) in [(k, (v, NAMES)) for k, v in sections.items()] + [(k, (v[0], [v[1]])) for k, v in more.items()]:
        part = re.search(rf'<foia:{section}>(.*?)</foia:{section}>', text, re.S)
        body = part.group(1) if part else ''
        ref = re.search(rf'<foia:ComponentDataReference s:ref="([^"]+)"/>\s*<nc:OrganizationReference s:ref="{org}"/>', body)
        row = re.search(rf's:id="{ref.group(1)}">(.*?)</foia:(?:ProcessingStatistics|RequestDisposition)>', body, re.S) if ref else None
        for field in fields:
            value = re.search(rf'<foia:{field}>([^<]*)<', row.group(1)) if row else None
            key = f'{label} {field[20:-8]}' if field in NAMES else label
            totals[key] = totals.get(key, 0) + (int(value.group(1)) if value and value.group(1).strip().isdigit() else 0)
for key, value in totals.items():
    print(f'{key}: {value}')
