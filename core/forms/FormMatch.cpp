#include "forms/FormMatch.h"

#include "base/Text.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "3. Name *", "Q3) Name (required)" → "name"
QString headingKey(const QString &heading)
{
    static const QRegularExpression number(u"^\\s*(?:[QP]\\s*)?\\d{1,3}\\s*[.):\\-]\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption),
        mark(u"\\s*(?:\\*|\\((?:required|obligatori[oa]|optional|opcional)\\))\\s*$"_s,
             QRegularExpression::CaseInsensitiveOption);
    return normalizedHeader(QString(heading).remove(number).remove(mark));
}

/// Of two columns called alike a service calls the second one "Name2"; "Mobile phone 2" is another question.
QString withoutRepeat(QString key)
{
    static const QRegularExpression repeat(u"(?<=\\p{L})\\d{1,2}$"_s);
    return key.remove(repeat);
}

/// All the ways in which a text may stand in a file: in one language, in the other, in both.
QStringList waysToSay(const BilingualText &text)
{
    QStringList ways{text.joined(FormLanguage::Both), text.english, text.spanish};
    ways.removeAll(QString());
    ways.removeDuplicates();
    return ways;
}

bool isServiceColumn(const QString &key)
{
    static const QStringList known{u"id"_s,
                                   u"email"_s,
                                   u"name"_s,
                                   u"start time"_s,
                                   u"last modified time"_s,
                                   u"username"_s,
                                   u"email address"_s,
                                   u"points"_s,
                                   u"score"_s,
                                   u"language"_s,
                                   u"hora de inicio"_s,
                                   u"correo electronico"_s,
                                   u"nombre"_s,
                                   u"direccion de correo electronico"_s,
                                   u"nombre de usuario"_s,
                                   u"puntuacion"_s,
                                   u"hora de la ultima modificacion"_s};
    return known.contains(key);
}

bool isWhenDone(const QString &key)
{
    return key == "timestamp"_L1 || key == "marca temporal"_L1 || key == "completion time"_L1
        || key == "hora de finalizacion"_L1 || key == "submitted at"_L1 || key == "submission date"_L1;
}

bool isSeparator(QChar letter) { return letter == u',' || letter == u';' || letter == u'\n'; }

} // namespace

QStringList wordsAmong(const QString &cell, const QStringList &known)
{
    QStringList longestFirst = known;
    std::ranges::stable_sort(longestFirst, std::greater(), [](const QString &word) { return word.size(); });
    QStringList found;
    for (qsizetype at = 0; at < cell.size();) {
        if (cell[at].isSpace() || isSeparator(cell[at])) {
            ++at;
            continue;
        }
        const auto rest = QStringView(cell).sliced(at);
        const auto word = std::ranges::find_if(longestFirst, [&](const QString &one) {
            const auto after = rest.sliced(qMin(one.size(), rest.size())).trimmed();
            return !one.isEmpty() && rest.startsWith(one, Qt::CaseInsensitive) && (after.isEmpty() || isSeparator(after[0]));
        });
        qsizetype length = 0;
        if (word != longestFirst.end())
            length = word->size();
        else
            length = std::ranges::find_if(rest, isSeparator) - rest.begin();
        found += word != longestFirst.end() ? *word : rest.first(length).trimmed().toString();
        at += length;
    }
    return found;
}

FormMatch::FormMatch(const AnswerForm &form, const QStringList &headings) : m_form(form)
{
    m_form.questions = form.asked();
    QHash<QString, qsizetype> questionSaying;
    for (qsizetype i = m_form.questions.size() - 1; i >= 0; --i) {
        for (const auto &way : waysToSay(m_form.questions[i].label))
            questionSaying.insert(headingKey(way), i);
    }
    QSet<qsizetype> taken;
    for (const auto &heading : headings) {
        const QString key = headingKey(heading);
        const qsizetype question = questionSaying.value(key, questionSaying.value(withoutRepeat(key), -1));
        // A service puts its own "Name" and "Email" first; those of the form come after it.
        Column column{question, question < 0 && isServiceColumn(key), question < 0 && isWhenDone(key)};
        if (question >= 0 && taken.contains(question)) {
            if (isServiceColumn(withoutRepeat(key)))
                *std::ranges::find(m_columns, question, &Column::question) = {-1, true, false};
            else
                column = {};
        }
        if (question >= 0)
            taken += question;
        m_columns += column;
    }
    if (!showsService(headings)) {
        for (auto &column : m_columns)
            column.isOfService = false;
    }
}

/// Any list may have an ID, a name and a language; when somebody answered, only a service writes down.
bool FormMatch::showsService(const QStringList &headings) const
{
    return answeredAt() >= 0 || std::ranges::any_of(headings, [](const QString &heading) {
               const QString key = headingKey(heading);
               return key == "start time"_L1 || key == "hora de inicio"_L1;
           });
}

qsizetype FormMatch::answered() const
{
    return std::ranges::count_if(m_columns, [](const Column &column) { return column.question >= 0; });
}

bool FormMatch::isEnough() const
{
    constexpr qsizetype least = 2;
    const qsizetype ofFile =
        std::ranges::count_if(m_columns, [](const Column &column) { return !column.isOfService && !column.tellsWhen; });
    // Without anything of a service, a list that asks half of it may be any list.
    const bool isOfService = answeredAt() >= 0 || std::ranges::any_of(m_columns, &Column::isOfService);
    const bool isNothingElse = answered() == m_columns.size();
    const qsizetype wanted = isOfService || isNothingElse ? (m_form.questions.size() + 1) / 2 : m_form.questions.size();
    return answered() >= least && answered() >= wanted && answered() * 2 >= ofFile;
}

std::optional<FormMatch> FormMatch::find(const QList<AnswerForm> &forms, FormKind kind, const QStringList &headings)
{
    std::optional<FormMatch> best;
    for (const auto &form : forms) {
        if (form.kind != kind)
            continue;
        const FormMatch match(form, headings);
        if (match.isEnough() && (!best || match.answered() > best->answered()))
            best = match;
    }
    return best;
}

const FormQuestion *FormMatch::question(qsizetype column) const
{
    const qsizetype question = m_columns[column].question;
    return question < 0 ? nullptr : &m_form.questions[question];
}

qsizetype FormMatch::columnTo(const QString &goesTo) const
{
    const auto found = std::ranges::find_if(m_columns, [&](const Column &column) {
        return column.question >= 0 && m_form.questions[column.question].goesTo == goesTo;
    });
    return found == m_columns.end() ? -1 : found - m_columns.begin();
}

qsizetype FormMatch::answeredAt() const
{
    const auto found = std::ranges::find(m_columns, true, &Column::tellsWhen);
    return found == m_columns.end() ? -1 : found - m_columns.begin();
}

QString FormMatch::read(qsizetype column, const QString &cell, const std::function<QString(const FormChoice &)> &as,
                        const QString &joint) const
{
    const auto *asked = question(column);
    const auto choices = asked ? asked->answers() : QList<FormChoice>();
    if (choices.isEmpty())
        return cell;
    QHash<QString, QString> read;
    QStringList known;
    for (const auto &choice : choices) {
        for (const auto &way : waysToSay(choice.text)) {
            known += way;
            read.insert(way, as(choice));
        }
    }
    QStringList parts;
    for (const auto &word : wordsAmong(cell, known))
        parts += read.value(word, word);
    parts.removeAll(QString());
    return parts.join(joint);
}

QString FormMatch::said(qsizetype column, const QString &cell) const
{
    // Whoever need not sign in is nobody.
    if (isOfService(column) && (foldedText(cell) == "anonymous"_L1 || foldedText(cell) == "anonimo"_L1))
        return {};
    return read(
        column, cell, [](const FormChoice &choice) { return choice.value; }, u"; "_s);
}

QString FormMatch::told(qsizetype column, const QString &cell) const
{
    return read(
        column, cell, [this](const FormChoice &choice) { return choice.text.first(m_form.language); }, u", "_s);
}

} // namespace rnf
