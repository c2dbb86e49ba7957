#include "print/PaperSource.h"

#include "print/PaperPrintout.h"

namespace rnf {

PaperSource::PaperSource(FrameWords words, Paper paper, const QString &told, std::function<Result<Noted>()> note,
                         QObject *parent)
    : PrintSource(parent), m_words(std::move(words)), m_paper(std::move(paper)), m_told(told), m_note(std::move(note))
{
}

std::unique_ptr<Printout> PaperSource::printout() { return std::make_unique<PaperPrintout>(m_words, m_paper); }

} // namespace rnf
