#include "people/FieldDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

FieldDialog::FieldDialog(CustomFields &fields, const Session &session, const CustomField &field, QWidget *parent)
    : QDialog(parent), m_fields(fields), m_session(session), m_before(field), m_label(new QLineEdit(field.label, this)),
      m_kind(new QComboBox(this)), m_choices(new QPlainTextEdit(field.choices.join(u'\n'), this)),
      m_told(plainLabel(this, u"fieldTold"_s)), m_keep(new QPushButton(this))
{
    Help::setTopic(this, u"person"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"fieldDialog"_s);
    setMinimumWidth(440);
    const bool isNew = field.id == 0;
    setWindowTitle(isNew ? tr("New field") : tr("Change the field"));
    auto *heading = plainLabel(this);
    heading->setText(windowTitle());
    Theme::makeHeading(heading, 1.4);
    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setPlaceholderText(tr("T-shirt size"));
    m_kind->setObjectName(u"fieldKind"_s);
    for (size_t kind = 0; kind < keysOf(CustomKind{}).size(); ++kind)
        m_kind->addItem(CustomFieldWords::kind(CustomKind(kind)));
    m_kind->setCurrentIndex(int(field.kind));
    m_choices->setObjectName(u"fieldChoices"_s);
    m_choices->setTabChangesFocus(true);
    m_choices->setPlaceholderText(tr("One on each line"));
    m_choices->setFixedHeight(m_choices->fontMetrics().lineSpacing() * 6);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("Holds"), m_kind);
    form->addRow(tr("Choices"), m_choices);
    m_keep->setText(isNew ? tr("Add the field") : tr("Change the field"));
    m_keep->setObjectName(u"keepField"_s);
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
    const auto showChoices = [this, form] {
        form->setRowVisible(m_choices, this->field().hasChoices());
        preview();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showChoices);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldDialog::preview);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &FieldDialog::keep);
    showChoices();
}

CustomField FieldDialog::field() const
{
    CustomField field = m_before;
    field.label = m_label->text();
    field.kind = CustomKind(m_kind->currentIndex());
    field.choices = m_choices->toPlainText().split(u'\n');
    return field;
}

/// What becomes of what people have in the field.
void FieldDialog::preview()
{
    m_told->clear();
    Theme::setTone(m_told, Tone::Quiet);
    const CustomField after = field();
    const bool isOther = after.kind != m_before.kind || after.hasChoices();
    if (m_before.id && isOther) {
        const auto change = m_fields.preview(m_session, after);
        QStringList told;
        if (change.converts > 0)
            told += tr("%n values can be read like this.", nullptr, int(change.converts));
        if (!change.others.isEmpty()) {
            constexpr qsizetype quoted = 5;
            told += tr("These cannot, and go as they are into a text field of their own: %1.")
                        .arg(change.others.first(qMin(quoted, change.others.size())).join(u", "_s)
                             + (change.others.size() > quoted ? u" …"_s : QString()));
            Theme::setTone(m_told, Tone::Warning);
        }
        m_told->setText(told.join(u' '));
    }
    m_told->setVisible(!m_told->text().isEmpty());
}

void FieldDialog::keep()
{
    const auto fail = [this](const Error &error) {
        Theme::setTone(m_told, Tone::Error);
        m_told->setText(error.message);
        m_told->show();
    };
    if (m_before.id == 0) {
        const auto added = m_fields.add(m_session, field());
        if (!added) {
            fail(added.error());
            return;
        }
        accept();
        Q_EMIT kept(*added);
        return;
    }
    const auto changed = m_fields.save(m_session, m_before, field());
    if (!changed) {
        fail(changed.error());
        return;
    }
    accept();
    if (*changed)
        Q_EMIT undoOffered(tr("Changed the field %1.").arg(m_before.label), *changed);
}

} // namespace rnf
