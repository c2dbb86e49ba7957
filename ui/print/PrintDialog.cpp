#include "print/PrintDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "print/PrintPreview.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPdfWriter>
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

constexpr int sideWidth = 320;

/// A list is called by its condition, which may be no name for a file.
QString fileName(QString title)
{
    constexpr qsizetype longest = 80;
    title.remove(QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption));
    return title.simplified().left(longest) + u".pdf"_s;
}

} // namespace

PrintDialog::PrintDialog(PrintSource &source, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_source(source), m_prompts(prompts), m_hasPrinter(!QPrinterInfo::availablePrinterNames().isEmpty())
{
    Help::setTopic(this, u"export"_s);
    setWindowTitle(tr("Print"));
    resize(1000, 720);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    m_preview = new PrintPreview(this);
    m_preview->setObjectName(u"printPreview"_s);
    layout->addWidget(m_preview, 1);
    connect(&source, &PrintSource::changed, this, &PrintDialog::makePrintout);
    makePrintout();
}

QWidget *PrintDialog::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *title = plainLabel(side);
    title->setText(tr("Print"));
    Theme::makeHeading(title, 1.4);
    m_told = plainLabel(side);
    m_told->setObjectName(u"printTold"_s);
    m_problem = plainLabel(side);
    m_problem->setObjectName(u"printProblem"_s);
    Theme::setTone(m_problem, Tone::Error);
    m_problem->hide();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(title);
    if (auto *questions = m_source.makeQuestions(side))
        layout->addWidget(questions);
    layout->addWidget(makePaper());
    layout->addWidget(m_told);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(makeButtons());
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
    auto *form = new QFormLayout(paper);
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

QWidget *PrintDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_save = new QPushButton(tr("Save as PDF…"), buttons);
    m_print = new QPushButton(tr("Print…"), buttons);
    m_save->setObjectName(u"savePdf"_s);
    m_print->setObjectName(u"printOnPaper"_s);
    Theme::makePrimary(m_save);
    if (!m_hasPrinter)
        m_print->setToolTip(tr("This computer knows no printer. A PDF can be printed elsewhere."));
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    auto *layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    for (auto *button : {m_save, m_print, cancel})
        layout->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::printOnPaper);
    connect(cancel, &QPushButton::clicked, this, &PrintDialog::reject);
    return buttons;
}

QPageLayout PrintDialog::chosenPaper() const
{
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
    if (!m_isPaperChosen)
        choosePaper(m_printout->defaultPaper());
    layOut();
    QApplication::restoreOverrideCursor();
}

void PrintDialog::layOut()
{
    m_printout->layOut(chosenPaper());
    m_preview->setPrintout(m_printout.get());
    m_told->setText(m_source.told() + u'\n' + tr("%n pages", nullptr, m_printout->pageCount()));
    m_save->setEnabled(!m_source.isEmpty());
    m_print->setEnabled(!m_source.isEmpty() && m_hasPrinter);
    showProblem({});
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
    dialog.setOptions(QAbstractPrintDialog::PrintCollateCopies);
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
    QPdfWriter writer(&file);
    writer.setTitle(m_printout->title());
    writer.setCreator(u"Rank & File"_s);
    return m_printout->print(writer) && file.commit();
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

void PrintDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setHidden(text.isEmpty());
}

} // namespace rnf
