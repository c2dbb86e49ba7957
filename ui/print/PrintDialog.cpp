#include "print/PrintDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "print/PrintPreview.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int settingsWidth = 272;

/// A list is called by its condition, which may be no name for a file.
QString fileName(QString title)
{
    constexpr qsizetype longest = 80;
    title.remove(QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption));
    return title.simplified().left(longest) + u".pdf"_s;
}

} // namespace

PrintDialog::PrintDialog(PrintSource &source, Prompts &prompts, QWidget *parent)
    : Dialog(u"print"_s, tr("Print"), parent), m_source(source), m_prompts(prompts),
      m_hasPrinter(!QPrinterInfo::availablePrinterNames().isEmpty())
{
    Help::setTopic(this, u"export"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::section);
    columns->addWidget(makeSide());
    m_preview = new PrintPreview(this);
    m_preview->setObjectName(u"printPreview"_s);
    columns->addWidget(m_preview, 1);
    body()->addLayout(columns, 1);
    addButtons();
    keepSize({1000, 720});
    connect(&source, &PrintSource::changed, this, &PrintDialog::makePrintout);
    makePrintout();
}

QWidget *PrintDialog::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(settingsWidth);
    m_told = plainLabel(side, u"printTold"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    if (auto *questions = m_source.makeQuestions(side))
        layout->addWidget(questions);
    m_paper = makePaper();
    layout->addWidget(m_paper);
    layout->addWidget(m_told);
    layout->addStretch();
    return side;
}

QWidget *PrintDialog::makePaper()
{
    auto *paper = new QWidget(this);
    m_size = new QComboBox(paper);
    m_orientation = new QComboBox(paper);
    m_size->addItem(tr("A4"), QPageSize::A4);
    m_size->addItem(tr("Letter"), QPageSize::Letter);
    m_size->addItem(tr("A3"), QPageSize::A3);
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_size->setObjectName(u"paperSize"_s);
    m_orientation->setObjectName(u"paperOrientation"_s);
    auto *form = newForm(paper);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Paper"), m_size);
    form->addRow(tr("Orientation"), m_orientation);
    for (auto *choice : {m_size, m_orientation}) {
        connect(choice, &QComboBox::activated, this, [this] {
            m_isPaperChosen = true;
            layOut();
        });
    }
    return paper;
}

void PrintDialog::addButtons()
{
    if (m_source.mayBeFile())
        addSave();
    else
        m_print = addPrimary(tr("Print…"), u"printOnPaper"_s);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::printOnPaper);
}

void PrintDialog::addSave()
{
    m_print = addAside(tr("Print…"), u"printOnPaper"_s);
    m_save = addPrimary(tr("Save as PDF…"), u"savePdf"_s);
    if (!m_hasPrinter)
        m_print->setToolTip(tr("This computer knows no printer. A PDF can be printed elsewhere."));
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
}

QPageLayout PrintDialog::chosenPaper() const
{
    if (m_printout->hasOwnPaper())
        return m_printout->defaultPaper();
    return Printout::paper(QPageSize::PageSizeId(m_size->currentData().toInt()),
                           QPageLayout::Orientation(m_orientation->currentData().toInt()));
}

void PrintDialog::choosePaper(const QPageLayout &paper)
{
    m_size->setCurrentIndex(qMax(0, m_size->findData(paper.pageSize().id())));
    m_orientation->setCurrentIndex(m_orientation->findData(paper.orientation()));
}

void PrintDialog::makePrintout()
{
    QApplication::setOverrideCursor(Qt::WaitCursor); // a long list takes a moment
    m_preview->setPrintout(nullptr);
    m_printout = m_source.printout();
    m_paper->setHidden(m_printout->hasOwnPaper());
    if (!m_isPaperChosen && !m_printout->hasOwnPaper())
        choosePaper(m_printout->defaultPaper());
    layOut();
    QApplication::restoreOverrideCursor();
}

void PrintDialog::layOut()
{
    m_printout->layOut(chosenPaper());
    m_preview->setPrintout(m_printout.get());
    m_told->setText(m_source.told() + u'\n' + tr("%n pages", nullptr, m_printout->pageCount()));
    if (m_save)
        m_save->setEnabled(!m_source.isEmpty());
    m_print->setEnabled(!m_source.isEmpty() && m_hasPrinter);
    showProblem(m_save || m_hasPrinter ? QString() : tr("This computer knows no printer. Write it down by hand instead."));
}

void PrintDialog::savePdf()
{
    QString path = m_prompts.savePath(this, tr("Save as PDF"), fileName(m_printout->title()), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    // Nothing but a PDF is ever written over.
    if (QFileInfo(path).suffix().compare("pdf"_L1, Qt::CaseInsensitive) != 0)
        path += u".pdf"_s;
    const QString name = QFileInfo(path).fileName();
    handOut(
        [&] {
            m_outcome.text = tr("%1 Saved as %2.").arg(m_outcome.text, name);
            return writePdf(path);
        },
        tr("%1 could not be written. Choose another folder, or free some space.").arg(name));
}

void PrintDialog::printOnPaper()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_printout->title());
    printer.setPageLayout(chosenPaper());
    QPrintDialog dialog(&printer, this);
    dialog.setOptions(QAbstractPrintDialog::PrintCollateCopies); // and not into a file, which is what “Save as PDF…” is for
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    handOut([&] { return m_printout->print(printer); },
            tr("The printer took nothing. See whether it is on and has paper, then try again."));
}

bool PrintDialog::writePdf(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray pdf = m_printout->toPdf();
    return !pdf.isEmpty() && file.write(pdf) == pdf.size() && file.commit();
}

void PrintDialog::handOut(const std::function<bool()> &send, const QString &failed)
{
    const auto noted = m_source.note();
    if (!noted) {
        showProblem(noted.error().message);
        return;
    }
    m_outcome = *noted;
    makePrintout();
    if (send())
        accept();
    else
        showProblem(failed);
}

} // namespace rnf
