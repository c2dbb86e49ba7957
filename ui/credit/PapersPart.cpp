#include "credit/PapersPart.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "credit/CreditPapers.h"
#include "credit/CreditWords.h"
#include "credit/Credits.h"
#include "credit/SchoolPolicyDialog.h"
#include "credit/SignatureDialog.h"
#include "exchange/TableFormats.h"
#include "interns/PlacementWords.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void showOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setHidden(text.isEmpty());
}

} // namespace

PapersPart::PapersPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : PlacementPart(tr("Papers"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_school(plainLabel(this, u"creditSchool"_s)), m_progress(plainLabel(this, u"creditProgress"_s)),
      m_missing(plainLabel(this, u"creditMissing"_s)), m_signing(plainLabel(this, u"creditSigning"_s)),
      m_policies(new LineList(this)), m_signatures(new LineList(this))
{
    Theme::makeHeading(m_school);
    Theme::setTone(m_missing, Tone::Warning);
    Theme::setTone(m_signing, Tone::Good);
    for (auto *label : {m_school, m_progress, m_missing, m_signing})
        lines()->addWidget(label);
    lines()->addLayout(makeButtons());
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_signatures);
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_policies);
}

QPushButton *PapersPart::addButton(QLayout *line, const QString &text, const QString &name, void (PapersPart::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setDisabled(m_workspace.isReadOnly()); // what is printed or saved is noted as well
    connect(button, &QPushButton::clicked, this, run);
    line->addWidget(button);
    return button;
}

QLayout *PapersPart::makeButtons()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    auto *first = addButton(line, tr("Print credit report…"), u"printCreditReport"_s, &PapersPart::printReport);
    addButton(line, tr("Save credit report as CSV…"), u"saveCreditReport"_s, &PapersPart::saveWeeks);
    addButton(line, tr("Print letter of hours…"), u"printLetterOfHours"_s, &PapersPart::printLetter);
    addButton(line, tr("Print agreement…"), u"printAgreement"_s, &PapersPart::printAgreement);
    m_sign = addButton(line, tr("Sign the credit report…"), u"signCreditReport"_s, &PapersPart::sign);
    m_sign->setVisible(leads());
    setFocusProxy(first);
    return line;
}

// --- what is shown

void PapersPart::show(const Placement &placement)
{
    m_report = m_workspace.credits().report(m_session, placement.id);
    showCredit();
    showPolicies();
    showSignatures();
}

void PapersPart::showCredit()
{
    QStringList school{m_report.school, m_report.placement.major};
    school.removeAll(QString());
    m_school->setText(m_report.school.isEmpty() ? tr("No school yet: type its name under Term.") : school.join(u" · "_s));
    m_progress->setText(CreditWords::progress(m_report, today()));
    const bool isAsked = m_report.placement.wantsCredit || m_report.policy;
    showOrHide(m_missing, isAsked ? CreditWords::missing(m_report).join(u'\n') : QString());
    const auto &signing = m_report.signing;
    QStringList said;
    if (signing)
        said = {tr("Signed on %1: %2. Its hours are locked.")
                    .arg(PlacementWords::day(signing->signedOn, today()), CreditWords::signedFor(*signing)),
                signing->note};
    said.removeAll(QString());
    showOrHide(m_signing, said.join(u'\n'));
    m_sign->setDisabled(signing || m_workspace.isReadOnly());
}

void PapersPart::showPolicies()
{
    const SchoolId school = m_report.placement.school;
    const bool isWritable = !m_workspace.isReadOnly();
    SchoolPolicy fresh;
    fresh.school = school;
    fresh.validFromOn = m_report.placement.startOn.isValid() ? m_report.placement.startOn : today();
    m_policies->clear();
    m_policies->setHidden(!school.isValid());
    const QList<LineList::Link> adding{{tr("Add…"), [this, fresh] { editPolicy(fresh); }, u"addPolicy"_s, isWritable}};
    m_policies->addSection(tr("What the school asks for credit"), leads() ? adding : QList<LineList::Link>());
    const auto policies = m_workspace.credits().policies(m_session, school);
    for (const auto &policy : policies) {
        const QString number = QString::number(policy.id.value);
        const auto remove = [this, policy] { m_means.work.tell(m_workspace.credits().remove(m_session, policy)); };
        const QList<LineList::Link> changing{
            {tr("Edit…"), [this, policy] { editPolicy(policy); }, u"editPolicy/"_s + number, isWritable},
            {tr("Delete"), remove, u"deletePolicy/"_s + number, isWritable}};
        m_policies->addLine(
            tr("From %1: %2").arg(PlacementWords::day(policy.validFromOn, today()), CreditWords::policy(policy)),
            leads() ? changing : QList<LineList::Link>(), policy != m_report.policy);
    }
    if (policies.isEmpty())
        m_policies->addLine(tr("Nothing is known. Ask the school, then add it here."), {}, true);
}

void PapersPart::showSignatures()
{
    m_signatures->clear();
    m_signatures->addSection(tr("Signatures under the agreement"));
    for (const AgreementParty party : {AgreementParty::Intern, AgreementParty::Host, AgreementParty::School})
        addSignatureLine(party);
}

void PapersPart::addSignatureLine(AgreementParty party)
{
    const bool isWritable = !m_workspace.isReadOnly();
    const auto &known = m_report.signatures;
    const auto found = std::ranges::find(known, party, &AgreementSignature::party);
    if (found != known.end()) {
        const auto remove = [this, signature = *found] {
            m_means.work.tell(m_workspace.credits().remove(m_session, signature));
        };
        const QList<LineList::Link> deleting{{tr("Delete"), remove, u"deleteSignature/"_s + keyOf(party), isWritable}};
        m_signatures->addLine(
            tr("%1: %2, signed on %3")
                .arg(CreditWords::party(party), found->signer, PlacementWords::day(found->signedOn, today())),
            leads() ? deleting : QList<LineList::Link>());
        return;
    }
    const QString likely = party == AgreementParty::Intern ? m_report.intern
                         : party == AgreementParty::Host   ? m_report.supervisor
                                                           : m_report.faculty;
    const QList<LineList::Link> noting{{tr("Note signature…"), [this, party, likely] { noteSignature(party, likely); },
                                        u"noteSignature/"_s + keyOf(party), isWritable}};
    m_signatures->addLine(tr("%1: not signed yet").arg(CreditWords::party(party)),
                          leads() ? noting : QList<LineList::Link>(), true);
}

// --- papers

CreditPapers PapersPart::papers() const { return {m_report, m_workspace.organization()}; }

void PapersPart::printReport() { print(papers().reportTitle(), papers().creditReport()); }

void PapersPart::printLetter() { print(tr("Letter of hours"), papers().letterOfHours(today())); }

void PapersPart::printAgreement() { print(tr("Learning agreement"), papers().agreement()); }

void PapersPart::print(const QString &title, const Paper &paper)
{
    constexpr bool isConfidential = false; // it is made to be handed to others
    const FrameWords words{title, m_report.intern, m_session.name, today(), isConfidential};
    const auto note = [this, title, placement = m_report.placement.id]() -> Result<PrintSource::Noted> {
        const auto noted = m_workspace.credits().note(m_session, placement, title);
        if (!noted)
            return noted.error();
        return PrintSource::Noted{tr("Printed: %1.").arg(title), 0};
    };
    auto *source = new PaperSource(words, paper, tr("%1: %2.").arg(title, m_report.intern), note);
    auto *dialog = new PrintDialog(*source, m_means.prompts, this);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_means.work.say(dialog->outcome().text); });
    dialog->open();
}

void PapersPart::saveWeeks()
{
    const QString name = TableFormats::proposed(tr("%1 %2").arg(papers().reportTitle(), m_report.intern));
    const QString path = TableFormats::asTable(
        m_means.prompts.savePath(this, tr("Save the credit report"), name, TableFormats::saveFilter()));
    if (path.isEmpty())
        return;
    const auto written = writeWeeks(path);
    m_means.work.say(written ? tr("Wrote the weeks to %1.").arg(path) : written.error().message);
}

Result<> PapersPart::writeWeeks(const QString &path)
{
    const auto file = TableFormats::forPath(path).create(path);
    if (!file)
        return file.error();
    (*file)->beginLabelled(CreditPapers::weekHeadings());
    for (const auto &row : papers().weekRows())
        (*file)->row(row);
    if (const auto flushed = (*file)->flush(); !flushed)
        return flushed.error();
    const QString paper = tr("%1, saved as %2").arg(papers().reportTitle(), QFileInfo(path).fileName());
    if (const auto noted = m_workspace.credits().note(m_session, m_report.placement.id, paper); !noted)
        return noted.error();
    return (*file)->finish();
}

// --- what is signed

void PapersPart::sign()
{
    auto *dialog = new SignatureDialog(tr("Sign the credit report"), tr("Sign the report"), tr("Note"), {}, today(), this);
    dialog->setSubject(m_report.intern);
    dialog->setHint(tr("The report is kept as it stands, and the hours that it counts are locked. Weeks that are approved "
                       "later are not in it. Only undoing the signing opens them again."));
    connect(dialog, &SignatureDialog::given, this, [this, dialog, shown = m_report](const QString &note, const QDate &day) {
        const auto done = m_workspace.credits().sign(m_session, shown, day, note);
        if (!done) {
            dialog->showProblem(done.error().message);
            return;
        }
        dialog->accept();
        m_means.work.tell(done);
    });
    dialog->open();
}

void PapersPart::noteSignature(AgreementParty party, const QString &likely)
{
    auto *dialog = new SignatureDialog(tr("Signature"), tr("Keep the signature"), tr("Who signed"), likely, today(), this);
    dialog->setSubject(CreditWords::party(party));
    connect(dialog, &SignatureDialog::given, this,
            [this, dialog, party, placement = m_report.placement.id](const QString &signer, const QDate &day) {
                AgreementSignature signature{{}, placement, party, signer, day};
                const auto added = m_workspace.credits().add(m_session, signature);
                if (!added) {
                    dialog->showProblem(added.error().message);
                    return;
                }
                dialog->accept();
                m_means.work.tell(m_workspace.changes().newestOf(m_session));
            });
    dialog->open();
}

void PapersPart::editPolicy(const SchoolPolicy &policy)
{
    auto *dialog = new SchoolPolicyDialog(m_workspace, m_session, policy, this);
    connect(dialog, &SchoolPolicyDialog::kept, this,
            [this] { m_means.work.tell(m_workspace.changes().newestOf(m_session)); });
    dialog->open();
}

} // namespace rnf
