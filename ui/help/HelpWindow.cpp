#include "help/HelpWindow.h"

#include "look/Icons.h"
#include "look/SearchField.h"
#include "look/Theme.h"

#include <QEvent>
#include <QListWidget>
#include <QSettings>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString geometryKey = u"help/geometry"_s;
constexpr int listWidth = 240;

QToolButton *turner(const QString &iconName, const QString &name, QKeySequence::StandardKey key, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setShortcut(key);
    button->setEnabled(false);
    return button;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_topics(HelpTopic::all()), m_search(new SearchField(tr("Search the help"), this)),
      m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    resize(900, 640);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    m_search->setObjectName(u"helpSearch"_s);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->document()->setDocumentMargin(Theme::section);
    auto *back = turner(u"back"_s, tr("Back"), QKeySequence::Back, this);
    auto *forward = turner(u"forward"_s, tr("Forward"), QKeySequence::Forward, this);
    auto *bar = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(back), static_cast<QWidget *>(forward), static_cast<QWidget *>(m_search)})
        bar->addWidget(part);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addLayout(columns, 1);
    connect(back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::historyChanged, this, &HelpWindow::markShown); // sourceChanged comes before source
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_text->setSource(item->data(Qt::UserRole).toUrl());
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setCurrentRow(0); });
    connect(m_search, &SearchField::wentDown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchField::escaped, this, &QDialog::reject);
    fillList();
}

HelpWindow::~HelpWindow() { QSettings().setValue(geometryKey, saveGeometry()); }

void HelpWindow::showTopic(const QString &key)
{
    m_text->setSource(HelpTopic::address(key));
    m_text->setFocus();
    show();
    raise();
    activateWindow();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_text->reload(); // links take their colour as they are read
    else if (event->type() == QEvent::LanguageChange)
        close();
    QDialog::changeEvent(event);
}

void HelpWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &topic : std::as_const(m_topics)) {
        if (topic.matches(m_search->text()))
            (new QListWidgetItem(topic.title, m_list))->setData(Qt::UserRole, HelpTopic::address(topic.key));
    }
    markShown();
}

void HelpWindow::markShown()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toUrl() == m_text->source())
            m_list->setCurrentRow(row);
    }
}

} // namespace rnf
