#include "forms/FormPrintout.h"

#include "print/PrintText.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Row = FormPrintout::Row;

constexpr int titlePoints = 20, questionPoints = 12, textPoints = 11, smallPoints = 9;
constexpr qreal boxHeight = 26, lineHeight = 24, tick = 11, tickGap = 7, aroundTick = 4, belowLabel = 4,
                betweenQuestions = 13;
constexpr qreal footRoom = 18; ///< for the number of the page
constexpr int longLines = 4;   ///< of a long answer

/// What every form says, in its own language.
const BilingualText requiredMark{u"* We need an answer to this."_s, u"* Necesitamos una respuesta a esto."_s};

Row textRow(const QString &text, const QFont &font, qreal width, const QColor &colour = printBlack)
{
    const auto laidOut = std::make_shared<PrintText>(text, font, width);
    return {laidOut->height(), true, [laidOut, colour](QPainter &painter, const QPointF &at) {
                painter.setPen(colour);
                laidOut->draw(painter, at);
            }};
}

Row gapRow(qreal height) { return {height, true}; }

/// Both languages below each other, the second one smaller.
QList<Row> bilingualRows(const BilingualText &text, FormLanguage language, const QFont &font, const QFont &second,
                         qreal width, const QString &mark = {})
{
    QList<Row> rows;
    if (text.isEmpty())
        return rows;
    rows += textRow(text.first(language) + mark, font, width);
    if (const QString below = text.second(language); !below.isEmpty())
        rows += textRow(below, second, width, printGrey);
    return rows;
}

QPen boxPen() { return {printGrey, 0.75}; }

/// To write in, on so many lines.
Row boxRow(qreal width, int lines)
{
    const qreal height = lines == 1 ? boxHeight : lineHeight * lines;
    return {height, false, [=](QPainter &painter, const QPointF &at) {
                painter.setPen(boxPen());
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(at, QSizeF(width, height)));
                painter.setPen(QPen(printLine, 0.5));
                for (int line = 1; line < lines; ++line)
                    painter.drawLine(at + QPointF(0, line * lineHeight), at + QPointF(width, line * lineHeight));
            }};
}

void drawTick(QPainter &painter, const QPointF &at, bool isRound)
{
    const QRectF place(at, QSizeF(tick, tick));
    painter.setPen(boxPen());
    painter.setBrush(Qt::NoBrush);
    if (isRound)
        painter.drawEllipse(place);
    else
        painter.drawRect(place);
}

/// Choices side by side, each behind its box; a round one says that one is enough.
struct ChoiceRows {
    QStringList texts;
    bool isRound = false;

    QList<Row> in(qreal width) const
    {
        const QFont font = printFont(textPoints);
        const QFontMetricsF metrics(font);
        qreal widest = 0;
        for (const auto &text : texts)
            widest = qMax(widest, metrics.horizontalAdvance(text));
        constexpr int mostColumns = 4;
        const qreal wanted = tick + tickGap + widest + 2 * tickGap;
        const int columns = qBound(1, int(width / wanted), qMin(mostColumns, int(texts.size())));
        const qreal pitch = columns > 1 ? qMax(wanted, width / mostColumns) : width;
        const int fitting = qMax(1, qMin(columns, int(width / pitch)));
        QList<Row> rows;
        for (qsizetype first = 0; first < texts.size(); first += fitting)
            rows += row(texts.mid(first, fitting), font, pitch);
        return rows;
    }

private:
    Row row(const QStringList &some, const QFont &font, qreal pitch) const
    {
        QList<std::shared_ptr<PrintText>> laidOut;
        qreal height = tick;
        for (const auto &text : some) {
            laidOut += std::make_shared<PrintText>(text, font, pitch - tick - tickGap);
            height = qMax(height, laidOut.last()->height());
        }
        return {height + 2 * aroundTick, false, [=, round = isRound](QPainter &painter, const QPointF &at) {
                    for (qsizetype i = 0; i < laidOut.size(); ++i) {
                        const QPointF corner = at + QPointF(qreal(i) * pitch, aroundTick);
                        drawTick(painter, corner + QPointF(0, qMax(qreal(0), (laidOut[i]->lineHeight() - tick) / 2)), round);
                        painter.setPen(printBlack);
                        laidOut[i]->draw(painter, corner + QPointF(tick + tickGap, 0));
                    }
                }};
    }
};

/// The sentence of an agreement, behind the box that says it.
QList<Row> agreementRows(const FormQuestion &question, FormLanguage language, qreal width)
{
    QList<Row> rows;
    for (const auto &choice : question.choices) {
        const qreal indent = tick + tickGap, room = width - indent;
        const auto first = std::make_shared<PrintText>(choice.text.first(language), printFont(textPoints), room);
        const auto second = std::make_shared<PrintText>(choice.text.second(language), printFont(smallPoints), room);
        const bool isTwice = !choice.text.second(language).isEmpty();
        rows += {first->height() + (isTwice ? second->height() : 0) + 2 * aroundTick, false,
                 [=](QPainter &painter, const QPointF &at) {
                     const QPointF corner = at + QPointF(0, aroundTick);
                     drawTick(painter, corner + QPointF(0, (first->lineHeight() - tick) / 2), false);
                     painter.setPen(printBlack);
                     first->draw(painter, corner + QPointF(indent, 0));
                     painter.setPen(printGrey);
                     if (isTwice)
                         second->draw(painter, corner + QPointF(indent, first->height()));
                 }};
    }
    return rows;
}

QList<Row> answerRows(const FormQuestion &question, FormLanguage language, qreal width)
{
    switch (question.kind) {
    case QuestionKind::LongText:
        return {boxRow(width, longLines)};
    case QuestionKind::Phone:
    case QuestionKind::Day:
        return {boxRow(width / 2, 1)};
    case QuestionKind::Agreement:
        return agreementRows(question, language, width);
    case QuestionKind::YesNo:
    case QuestionKind::OneOf:
    case QuestionKind::SeveralOf: {
        ChoiceRows choices{{}, question.kind != QuestionKind::SeveralOf};
        for (const auto &choice : question.answers())
            choices.texts += choice.text.joined(language);
        return choices.in(width);
    }
    case QuestionKind::ShortText:
    case QuestionKind::Email:
        break;
    }
    return {boxRow(width, 1)};
}

QList<Row> questionRows(const FormQuestion &question, FormLanguage language, qreal width)
{
    const QFont small = printFont(smallPoints);
    QList<Row> rows = bilingualRows(question.label, language, printFont(questionPoints, true), printFont(textPoints), width,
                                    question.isRequired ? u" *"_s : QString());
    for (const QString &help : {question.help.first(language), question.help.second(language)}) {
        if (!help.isEmpty())
            rows += textRow(help, small, width, printGrey);
    }
    rows += gapRow(belowLabel);
    return rows + answerRows(question, language, width);
}

QList<Row> headRows(const AnswerForm &form, const QString &organization, qreal width)
{
    const QFont text = printFont(textPoints), small = printFont(smallPoints);
    QList<Row> rows;
    if (!organization.isEmpty())
        rows += textRow(organization, small, width, printGrey);
    rows += bilingualRows(form.title, form.language, printFont(titlePoints, true), printFont(questionPoints), width);
    if (!form.intro.isEmpty())
        rows += gapRow(belowLabel);
    rows += bilingualRows(form.intro, form.language, text, text, width);
    const auto asked = form.asked();
    if (std::ranges::any_of(asked, &FormQuestion::isRequired))
        rows += gapRow(belowLabel);
    if (std::ranges::any_of(asked, &FormQuestion::isRequired))
        rows += textRow(requiredMark.joined(form.language), small, width, printGrey);
    return rows;
}

qreal heightOf(const QList<Row> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), qreal(0), [](qreal sum, const Row &row) { return sum + row.height; });
}

} // namespace

FormPrintout::FormPrintout(FrameWords words, AnswerForm form, QString organization)
    : Printout(std::move(words)), m_form(std::move(form)), m_organization(std::move(organization))
{
}

int FormPrintout::paginate(const QSizeF &room)
{
    m_room = room;
    m_pieces.clear();
    m_page = 0;
    m_top = 0;
    const QSizeF free(room.width(), room.height() - footRoom);
    place(headRows(m_form, m_organization, room.width()), free);
    for (const auto &question : m_form.asked())
        place(questionRows(question, m_form.language, room.width()), free);
    return m_page + 1;
}

/// Below what stands there; on the next page where it would be parted, row by row where no page holds all of it.
void FormPrintout::place(const QList<Row> &question, const QSizeF &room)
{
    const auto turn = [this] {
        ++m_page;
        m_top = 0;
    };
    const qreal gap = m_top > 0 ? betweenQuestions : 0;
    const qreal height = heightOf(question);
    if (m_top > 0 && height <= room.height() && m_top + gap + height > room.height())
        turn();
    else
        m_top += gap;
    for (qsizetype i = 0; i < question.size(); ++i) {
        qreal together = question[i].height;
        for (qsizetype next = i; next + 1 < question.size() && question[next].staysWithNext; ++next)
            together += question[next + 1].height;
        if (m_top > 0 && together <= room.height() && m_top + together > room.height())
            turn();
        m_pieces += Piece{m_page, m_top, question[i]};
        m_top += question[i].height;
    }
}

void FormPrintout::drawContent(QPainter &painter, int page) const
{
    for (const auto &piece : m_pieces) {
        if (piece.page == page && piece.row.draw)
            piece.row.draw(painter, QPointF(0, piece.top));
    }
    if (m_page == 0)
        return;
    painter.setPen(printGrey);
    const PrintText number(u"%1 / %2"_s.arg(page + 1).arg(m_page + 1), printFont(smallPoints), m_room.width(),
                           Qt::AlignRight);
    number.draw(painter, {0, m_room.height() - number.height()});
}

} // namespace rnf
