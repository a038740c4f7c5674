import '../keepWorkerHome'
import './bindArrays'
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
