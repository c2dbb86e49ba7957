#include "recruiting/PostingQuotes.h"

#include "base/WindowWork.h"
#include "look/LineList.h"
#include "look/PlainLabel.h"
#include "recruiting/PostingWords.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int rowsShown = 4;

bool isAmong(const QList<Quote> &quotes, TestimonialId testimonial)
{
    return std::ranges::any_of(quotes, [&](const Quote &quote) { return quote.testimonial.id == testimonial; });
}

} // namespace

PostingQuotes::PostingQuotes(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_list(new QListWidget(this)),
      m_nothing(plainLabel(this, u"noQuotes"_s)), m_left(new LineList(this))
{
    auto *heading = plainLabel(this);
    heading->setText(tr("Words of former interns"));
    Theme::makeHeading(heading);
    m_nothing->setText(tr("Nothing may be quoted yet. Words of an intern’s letter about us can be, once they agree."));
    Theme::makeQuiet(m_nothing);
    m_list->setObjectName(u"postingQuotes"_s);
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(rowsShown * Theme::rowHeight);
    m_list->setDisabled(workspace.isReadOnly());
    m_left->setObjectName(u"quotesLeft"_s);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{heading, m_nothing, m_list, m_left})
        layout->addWidget(part);
}

void PostingQuotes::show(const Posting &posting)
{
    m_posting = posting;
    const auto chosen = m_workspace.postings().chosen(m_session, posting.id);
    fill(chosen);
    showLeft(chosen);
}

/// Rows stay where they are: one of them may just have been checked.
void PostingQuotes::fill(const QList<Quote> &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_quotes = m_workspace.evaluations().testimonials(m_session);
    while (m_list->count() > m_quotes.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_quotes.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row) {
        const Quote &quote = m_quotes[row];
        auto *item = m_list->item(row);
        item->setText(tr("“%1” — %2").arg(quote.testimonial.excerpt, quote.by));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isAmong(chosen, quote.testimonial.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setVisible(!m_quotes.isEmpty());
    m_nothing->setVisible(m_quotes.isEmpty());
}

void PostingQuotes::showLeft(const QList<Quote> &chosen)
{
    m_left->clear();
    for (const auto &quote : chosen) {
        if (!quote.testimonial.isWithdrawn())
            continue;
        const auto takeOut = [this, quote] {
            m_means.work.tell(m_workspace.postings().choose(m_session, m_posting, quote, false));
        };
        m_left->addLine(
            PostingWords::left(quote, m_workspace.store().dates().today()),
            {{tr("Take out"), takeOut, u"takeOutQuote/%1"_s.arg(quote.testimonial.id.value), !m_workspace.isReadOnly()}});
    }
}

void PostingQuotes::choose(int row)
{
    const bool isChosen = m_list->item(row)->checkState() == Qt::Checked;
    m_means.work.tell(m_workspace.postings().choose(m_session, m_posting, m_quotes.value(row), isChosen));
    show(m_posting); // as it is kept, also where it was refused
}

} // namespace rnf
