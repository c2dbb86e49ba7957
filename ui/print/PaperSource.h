#pragma once

#include "base/Paper.h"
#include "print/PrintSource.h"

#include <functional>

namespace rnf {

/// A letter or a report for the print dialog: there is nothing to ask, and what is noted is that it was printed.
class PaperSource : public PrintSource {
    Q_OBJECT

public:
    /// `told`: what the dialog says of it ("The letter of hours of Ana Reyes"). `note` writes the entry of the history.
    PaperSource(FrameWords words, Paper paper, const QString &told, std::function<Result<Noted>()> note,
                QObject *parent = nullptr);

    std::unique_ptr<Printout> printout() override;
    QString told() const override { return m_told; }
    bool isEmpty() const override { return m_paper.isEmpty(); }
    Result<Noted> note() override { return m_note(); }

private:
    FrameWords m_words;
    Paper m_paper;
    QString m_told;
    std::function<Result<Noted>()> m_note;
};

} // namespace rnf
