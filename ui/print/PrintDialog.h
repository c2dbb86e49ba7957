#pragma once

#include "base/Prompts.h"
#include "look/Dialog.h"
#include "print/PrintSource.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rnf {

class PrintPreview;

/// Asks what a page wants to know and for the paper, shows who and how many beside what will come out, and prints it or
/// writes a PDF.
class PrintDialog : public Dialog {
    Q_OBJECT

public:
    PrintDialog(PrintSource &source, Prompts &prompts, QWidget *parent = nullptr);

    /// What happened, once accepted.
    const PrintSource::Noted &outcome() const { return m_outcome; }
    const Printout &printout() const { return *m_printout; }

private:
    QWidget *makeSide();
    QWidget *makePaper();
    void addButtons();
    void addSave();
    QPageLayout chosenPaper() const;
    void choosePaper(const QPageLayout &paper);
    void makePrintout();
    void layOut();
    void savePdf();
    void printOnPaper();
    bool writePdf(const QString &path);
    /// Notes what goes out, then sends it; what cannot be done is said, and the dialog stays.
    void handOut(const std::function<bool()> &send, const QString &failed);

    PrintSource &m_source;
    Prompts &m_prompts;
    const bool m_hasPrinter;
    std::unique_ptr<Printout> m_printout;
    PrintSource::Noted m_outcome;
    QWidget *m_paper = nullptr; ///< where it is chosen
    QComboBox *m_size = nullptr;
    QComboBox *m_orientation = nullptr;
    QLabel *m_told = nullptr;
    PrintPreview *m_preview = nullptr;
    QPushButton *m_save = nullptr; ///< none where it may not be a file
    QPushButton *m_print = nullptr;
    bool m_isPaperChosen = false; ///< by somebody; until then the printout decides
};

} // namespace rnf
