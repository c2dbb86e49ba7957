#include "standing/PersonChoice.h"

#include "look/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PersonChoice::PersonChoice(Workspace &workspace, const Session &session, const QString &placeholder,
                           const QList<PersonId> &likely, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_likely(likely), m_search(new QLineEdit(this)),
      m_hits(new QListWidget(this))
{
    m_search->setObjectName(u"personSearch"_s);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(tr("Search for a person"));
    for (auto *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_hits)})
        part->installEventFilter(this);
    m_hits->setObjectName(u"personHits"_s);
    m_hits->setAccessibleName(tr("People found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_hits);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PersonChoice::fill);
    connect(m_hits, &QListWidget::currentRowChanged, this, &PersonChoice::chosen);
    connect(m_hits, &QListWidget::itemActivated, this, &PersonChoice::accepted);
    fill();
}

void PersonChoice::offerNew()
{
    m_offersNew = true;
    fill();
}

QString PersonChoice::newName() const
{
    const bool isNew = m_offersNew && m_hits->currentItem() && !person().isValid();
    return isNew ? m_search->text().trimmed() : QString();
}

void PersonChoice::clear() { m_search->clear(); }

PersonId PersonChoice::person() const
{
    const auto *item = m_hits->currentItem();
    return PersonId(item ? item->data(Qt::UserRole).toLongLong() : 0);
}

void PersonChoice::fill()
{
    // Somebody new stands below the hits, in sight.
    const int shown = m_offersNew ? 4 : 50;
    const QString text = m_search->text().trimmed();
    const auto ids = text.isEmpty() ? m_likely.first(qMin<qsizetype>(shown, m_likely.size()))
                                    : m_workspace.people().firstIds(m_session, text, shown);
    m_hits->clear();
    for (const auto &row : m_workspace.people().rows(m_session, ids)) {
        const QString where = row.unit.isEmpty() ? row.employer : row.unit;
        auto *item = new QListWidgetItem(where.isEmpty() ? row.name : tr("%1 – %2").arg(row.name, where), m_hits);
        item->setData(Qt::UserRole, row.id.value);
    }
    if (m_offersNew && !text.isEmpty())
        new QListWidgetItem(tr("Somebody new: %1").arg(text), m_hits);
    if (!text.isEmpty())
        m_hits->setCurrentRow(0);
    Q_EMIT chosen();
}

bool PersonChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT accepted();
            return true;
        }
        // The keyboard stays in the search; up and down choose among the hits.
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            const int row = m_hits->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_hits->setCurrentRow(qMin(qMax(0, row), m_hits->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rnf
