#include "exchange/ApplicationFiles.h"

#include "base/Text.h"
#include "exchange/DryRun.h"
#include "exchange/FormColumns.h"
#include "exchange/HeaderWords.h"
#include "exchange/RejectsFile.h"
#include "forms/Forms.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// Beside the cells of a rejected row.
const QString rowRemark = u"_row"_s, problemRemark = u"_problem"_s;

/// What the columns say; of a form that was made here, what its questions do. Secrets, and the remarks beside rows that were rejected before, are not for an application.
QList<AnswerColumn> answerColumns(const QStringList &headers, const std::optional<FormMatch> &form)
{
    auto columns = ApplicationImport::mapHeaders(headers);
    if (form)
        FormColumns::take(columns, *form);
    for (auto &column : columns) {
        if (isSecret(normalizedHeader(column.header)) || column.header == rowRemark || column.header == problemRemark)
            column.field = ApplicationField::LeftOut;
    }
    return columns;
}

QStringList textsOf(const TableRow &row, qsizetype columns)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns; ++i)
        cells += row.text(i);
    return cells;
}

/// What the columns of a file mean, and how its days are written.
Result<ApplicationImport> importFor(const ImportSource &source, const PhoneNumbers &phones, std::optional<DateOrder> said,
                                    const QList<AnswerForm> &forms, std::optional<FormMatch> &form,
                                    ApplicationOutcome &outcome)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    form = FormMatch::find(forms, FormKind::Applications, sample->columns);
    const auto columns = answerColumns(sample->columns, form);
    const ApplicationImport import(columns, {.phones = phones, .dates = outcome.dates});
    if (!import.tellsWho())
        return Error{u"no-columns"_s,
                     ApplicationFiles::tr("No column of %1 tells who applied. It needs a heading such as “Name”, “Email” or "
                                          "“Phone”.")
                         .arg(source.name())};
    const auto dates = source.settledDates(import.dateColumns(), said, usualDates(phones.region()));
    if (!dates)
        return dates.error();
    outcome.dates = dates->order;
    outcome.isDateOrderSure = dates->isSure;
    return ApplicationImport(columns, {.phones = phones, .dates = outcome.dates});
}

/// The cells of a row, empty where a column asks for what we do not keep.
QStringList keptTextsOf(const TableRow &row, const QList<AnswerColumn> &columns)
{
    QStringList cells = textsOf(row, columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].field == ApplicationField::LeftOut)
            cells[i].clear();
    }
    return cells;
}

/// The rejected rows as they came but for what we do not keep, with why, so that they can be mended and brought in.
Result<> writeNotKept(const ImportSource &source, const ApplicationImport &import, const ApplicationOutcome &outcome,
                      const QString &path)
{
    return writeRejects(source, {rowRemark, problemRemark}, path, [&](const TableRow &row) {
        const auto reject = std::ranges::find(outcome.rejects, row.number(), &ApplicationReject::row);
        if (reject == outcome.rejects.end())
            return QStringList();
        return keptTextsOf(row, import.columns()) + QStringList{QString::number(reject->row), reject->reason};
    });
}

} // namespace

QString ApplicationOutcome::sentence() const
{
    return ApplicationFiles::tr("%1, %2, %3.")
        .arg(ApplicationFiles::tr("%n new applications", nullptr, int(added.size())),
             ApplicationFiles::tr("%n already there", nullptr, int(known.size())),
             ApplicationFiles::tr("%n rows not brought in", nullptr, int(rejects.size())));
}

ApplicationFiles::ApplicationFiles(Store &store, People &people, Applications &applications)
    : m_store(store), m_people(people), m_applications(applications)
{
}

Result<QList<ApplicationRow>> ApplicationFiles::readRows(const ImportSource &source, const ApplicationImport &import,
                                                         const std::optional<FormMatch> &form) const
{
    const auto file = source.open();
    if (!file)
        return file.error();
    QList<ApplicationRow> rows;
    TableRow row;
    while ((*file)->next(row)) {
        const QStringList cells = textsOf(row, import.columns().size());
        rows += import.read(row.number(), form ? FormColumns::read(cells, import.columns(), *form) : cells);
    }
    if (const auto error = (*file)->error())
        return *error;
    return rows;
}

Result<ApplicationOutcome> ApplicationFiles::run(const Session &session, const ImportSource &file, ProgramId program,
                                                 const ApplicationFileOptions &options)
{
    if (!Policy::allows(session, Operation::LeadInterns))
        return Policy::refusal();
    if (isSameFile(options.rejectsPath, file.path) || isSameFile(options.rejectsPath, m_store.path()))
        return Error{u"same-file"_s,
                     tr("The rejected rows would be written over %1, so nothing was brought in. Choose another "
                        "file for them.")
                         .arg(QFileInfo(options.rejectsPath).fileName())};
    // A form always names its questions, and a long one would not look like a heading.
    ImportSource source = file;
    source.options.hasHeader = file.options.hasHeader.value_or(true);
    ApplicationOutcome outcome;
    const auto forms = Forms::allAt(m_store);
    if (!forms)
        return forms.error();
    std::optional<FormMatch> form;
    const auto import = importFor(source, m_people.phones(), options.dates, *forms, form, outcome);
    if (!import)
        return import.error();
    const auto rows = readRows(source, *import, form);
    if (!rows)
        return rows.error();
    const auto done = actOrTry(m_store, session, Operation::LeadInterns, options.isDryRun, [&](Action &action) {
        static_cast<ImportedApplications &>(outcome) = m_applications.addMany(action, program, *rows);
        action.setLabel(Applications::importLabel(outcome));
        if (options.rejectsPath.isEmpty())
            return;
        if (const auto written = writeNotKept(source, *import, outcome, options.rejectsPath); !written)
            throw Refusal(written.error());
    });
    outcome.rows = rows->size();
    outcome.leftOut = import->leftOut();
    outcome.prompts = import->prompts();
    return outcomeOf(done, outcome);
}

} // namespace rnf
