#include "shell/ServerDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "storage/WorkspacePlace.h"
#include "workspace/WorkspaceSchema.h"

#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ServerDialog::ServerDialog(const QString &place, QWidget *parent)
    : Dialog(u"server"_s, tr("Connect to an office server"), parent), m_server(new QLineEdit(this)),
      m_workspace(new QLineEdit(this)), m_name(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_test(addAside(tr("Try it"), u"testServer"_s)), m_open(addPrimary(tr("Open"), u"openServer"_s)),
      m_answer(plainLabel(this, u"serverAnswer"_s))
{
    Help::setTopic(this, u"office"_s);
    setHint(tr("Type what stands on the sheet of your office server. The whole address can go into the first line."));
    m_server->setObjectName(u"serverHost"_s);
    m_workspace->setObjectName(u"serverWorkspace"_s);
    m_name->setObjectName(u"serverName"_s);
    m_password->setObjectName(u"serverPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Not kept anywhere"));
    auto *form = newForm();
    form->addRow(tr("Server"), m_server);
    form->addRow(tr("Workspace"), m_workspace);
    form->addRow(tr("Your name there"), m_name);
    form->addRow(tr("Password"), m_password);
    body()->addLayout(form);
    body()->addWidget(m_answer);
    m_answer->hide();
    connect(m_server, &QLineEdit::editingFinished, this, [this] { takeWholeAddress(m_server->text()); });
    for (auto *edit : {m_server, m_workspace, m_name, m_password})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_answer->hide();
            showProblem({});
        });
    connect(m_test, &QPushButton::clicked, this, &ServerDialog::tryIt);
    connect(m_open, &QPushButton::clicked, this, &ServerDialog::connectNow);
    connect(&m_work, &WindowWork::changed, this, [this](const QString &what) {
        m_test->setEnabled(what.isEmpty());
        m_open->setEnabled(what.isEmpty());
    });
    fill(place);
    (m_server->text().isEmpty() ? m_server : m_password)->setFocus();
}

void ServerDialog::fill(const QString &place)
{
    if (!Connection::isServer(place))
        return;
    const QUrl url(place);
    const QString host = url.host().isEmpty() ? QString() : url.host(QUrl::FullyDecoded);
    m_server->setText(url.port() > 0 ? u"%1:%2"_s.arg(host).arg(url.port()) : host);
    m_workspace->setText(url.path().mid(1));
    m_name->setText(url.userName());
    if (!url.password().isEmpty())
        m_password->setText(url.password());
    m_options = url.query();
}

/// An address that was given whole goes into its places, once it is.
void ServerDialog::takeWholeAddress(const QString &text)
{
    if (Connection::isServer(text.trimmed()))
        fill(text.trimmed());
}

QString ServerDialog::place() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    const QString server = m_server->text().trimmed();
    const auto colon = server.lastIndexOf(u':');
    bool hasPort = false;
    const int port = colon < 0 ? 0 : QStringView(server).sliced(colon + 1).toInt(&hasPort);
    url.setHost(hasPort ? server.left(colon) : server);
    if (hasPort)
        url.setPort(port);
    url.setPath(u'/' + m_workspace->text().trimmed());
    url.setUserName(m_name->text().trimmed());
    if (!m_password->text().isEmpty())
        url.setPassword(m_password->text());
    QUrlQuery options(m_options);
    // The address would be one thing and what is asked another.
    for (const auto &elsewhere : {u"host"_s, u"hostaddr"_s, u"port"_s}) {
        if (!server.isEmpty())
            options.removeAllQueryItems(elsewhere);
    }
    url.setQuery(options);
    return url.toString(QUrl::FullyEncoded);
}

void ServerDialog::tryIt()
{
    if (m_workspace->text().trimmed().isEmpty()) {
        showProblem(tr("Which workspace? Its name stands on the sheet of your office server."));
        return;
    }
    m_answer->setText(tr("Asking the server …"));
    Theme::setTone(m_answer, Tone::Quiet);
    m_answer->show();
    m_work.run(tr("Asking the server …"), [this, place = place()]() -> WindowWork::Conclusion {
        return [this, answer = WorkspacePlace::tryServer(place, workspaceSchema())] { showAnswer(answer); };
    });
}

void ServerDialog::showAnswer(const Result<> &answer)
{
    m_answer->setVisible(bool(answer));
    showProblem(answer ? QString() : answer.error().message);
    m_answer->setText(tr("It answers, and the workspace is there."));
    Theme::setTone(m_answer, Tone::Good);
}

void ServerDialog::connectNow()
{
    if (m_workspace->text().trimmed().isEmpty())
        tryIt(); // says what is missing
    else
        accept();
}

} // namespace rnf
