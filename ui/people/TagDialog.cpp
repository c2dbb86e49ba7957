#include "people/TagDialog.h"

#include "base/Text.h"
#include "help/Help.h"
#include "look/Chip.h"
#include "look/PlainLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

TagDialog::TagDialog(Tags &tags, const Session &session, const Tag &tag, QWidget *parent)
    : QDialog(parent), m_tags(tags), m_session(session), m_before(tag), m_name(new QLineEdit(tag.name, this)),
      m_group(new QComboBox(this)), m_colour(new QComboBox(this)), m_told(plainLabel(this, u"tagTold"_s)),
      m_keep(new QPushButton(this))
{
    Help::setTopic(this, u"tags"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"tagDialog"_s);
    setWindowTitle(tr("Change the tag"));
    setMinimumWidth(440);
    auto *heading = plainLabel(this);
    heading->setText(windowTitle());
    Theme::makeHeading(heading, 1.4);
    m_name->setObjectName(u"tagName"_s);
    m_group->setObjectName(u"tagGroup"_s);
    m_group->setEditable(true);
    m_group->addItems(tags.groups());
    m_group->setEditText(tag.group);
    m_group->lineEdit()->setPlaceholderText(tr("Language, skills, events …"));
    m_colour->setObjectName(u"tagColour"_s);
    m_colour->addItem(tr("No colour"));
    for (size_t colour = 1; colour < keysOf(TagColour{}).size(); ++colour)
        m_colour->addItem(chipIcon(TagColour(colour)), TagWords::colour(TagColour(colour)));
    m_colour->setCurrentIndex(int(tag.colour));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Group"), m_group);
    form->addRow(tr("Colour"), m_colour);
    m_keep->setObjectName(u"keepTag"_s);
    m_keep->setDefault(true);
    Theme::makePrimary(m_keep);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(m_told);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::look);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &TagDialog::keep);
    look();
}

Tag TagDialog::tag() const
{
    return {m_before.id, cleanText(m_name->text()), m_group->currentText(), TagColour(m_colour->currentIndex())};
}

std::optional<Tag> TagDialog::other() const
{
    return tag().name == m_before.name ? std::nullopt : m_tags.namesake(m_before, m_name->text());
}

void TagDialog::look()
{
    const auto other = this->other();
    m_keep->setText(other ? tr("Join the two tags") : tr("Change the tag"));
    for (auto *box : {m_group, m_colour})
        box->setEnabled(!other);
    m_told->setVisible(other.has_value());
    if (!other)
        return;
    const auto people = m_tags.people(m_session);
    Theme::setTone(m_told, Tone::Warning);
    m_told->setText(
        tr("%n people have the tag “%1” already.", nullptr, int(people.value(other->id))).arg(other->name) + u' '
        + tr("When the two are joined, the %n people tagged “%1” get it as well.", nullptr, int(people.value(m_before.id)))
              .arg(m_before.name));
}

void TagDialog::keep()
{
    const auto other = this->other();
    const auto done = other ? m_tags.join(m_session, m_before, *other) : m_tags.save(m_session, m_before, tag());
    if (!done) {
        Theme::setTone(m_told, Tone::Error);
        m_told->setText(done.error().message);
        m_told->show();
        return;
    }
    accept();
    if (*done)
        Q_EMIT undoOffered(other ? tr("Joined the tag %1 with %2.").arg(m_before.name, other->name)
                                 : tr("Changed the tag %1.").arg(m_before.name),
                           *done);
}

} // namespace rnf
