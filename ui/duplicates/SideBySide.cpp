#include "duplicates/SideBySide.h"

#include "look/PlainLabel.h"
#include "look/WrappedTable.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

QString joinedNames(const QStringList &names) { return QLocale().createSeparatedList(names); }

SideBySide::SideBySide(Merges &merges, const Session &session, QWidget *parent)
    : QWidget(parent), m_merges(merges), m_session(session), m_model(new MergeTableModel(this)),
      m_names(plainLabel(this, u"mergeNames"_s)), m_why(plainLabel(this, u"mergeWhy"_s)),
      m_problem(plainLabel(this, u"mergeProblem"_s)), m_legend(plainLabel(this)), m_table(new QTableView(this))
{
    Theme::makeHeading(m_names);
    Theme::makeQuiet(m_why);
    Theme::makeQuiet(m_legend);
    Theme::setTone(m_problem, Tone::Error);
    makeTable();
    m_legend->setText(
        tr("A tick marks what stays: ← and → choose. What does not stay stands in the history, and the search still finds "
           "people by a name of theirs. Numbers, addresses, conversations and everything else of all of them stay."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_names, m_why, m_problem})
        layout->addWidget(part);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_table);
}

void SideBySide::makeTable()
{
    m_table->setObjectName(u"mergeFields"_s);
    m_table->setAccessibleName(tr("Side by side"));
    m_table->setModel(m_model);
    makeWrappedTable(m_table);
    m_table->setMinimumHeight(3 * Theme::rowHeight);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &cell) { m_model->choose(cell.row(), cell.column() - 1); });
}

void SideBySide::show(const QList<PersonId> &people, const QString &why)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    if (people == m_people) {
        reload();
        return;
    }
    m_people = people;
    read();
    m_table->setCurrentIndex(m_model->index(m_model->firstChoice(), 0));
}

void SideBySide::reload()
{
    const int row = m_table->currentIndex().row();
    read();
    m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
}

void SideBySide::read()
{
    m_model->show(m_merges.preview(m_session, m_people));
    const auto &preview = m_model->preview();
    m_names->setText(joinedNames(preview.names));
    QStringList problems;
    for (const auto &obstacle : preview.obstacles)
        problems += obstacle.what + u' ' + obstacle.hint;
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    if (m_model->columnCount() > 1)
        header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

MergeWish SideBySide::wish() const
{
    MergeWish wish{.keep = m_model->preview().keep(), .others = m_model->preview().people, .choices = m_model->choices()};
    wish.others.removeFirst();
    return wish;
}

void SideBySide::choose(int key)
{
    const int row = m_table->currentIndex().row();
    if (!m_model->canChoose(row))
        return;
    const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    m_model->choose(row, m_model->chosen(row) + (isForward ? 1 : -1));
}

bool SideBySide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            choose(key);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT mergeWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rnf
