#include "exchange/SampleRead.h"

#include "exchange/ImportWizard.h"
#include "exchange/Imports.h"
#include "look/PlainLabel.h"

#include <QFutureWatcher>
#include <QProgressDialog>
#include <QSemaphore>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void waitFor(const QFuture<Result<TableSample>> &reading, const QString &name, const std::shared_ptr<Job> &job,
             QWidget *parent)
{
    QProgressDialog waiting({}, ImportWizard::tr("Cancel"), 0, 0, parent);
    auto *label = plainLabel(&waiting);
    label->setText(ImportWizard::tr("Reading %1 …").arg(name));
    waiting.setLabel(label);
    waiting.setWindowTitle(ImportWizard::tr("Import a list"));
    QFutureWatcher<Result<TableSample>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &waiting, &QDialog::accept);
    QObject::connect(&waiting, &QProgressDialog::canceled, &waiting, [job] { job->cancel(); });
    watcher.setFuture(reading);
    waiting.exec();
}

} // namespace

Result<TableSample> readSample(ImportSource source, QWidget *parent)
{
    constexpr int unnoticed = 400; // milliseconds
    const auto job = std::make_shared<Job>();
    const auto done = std::make_shared<QSemaphore>();
    source.job = job;
    const auto reading = QtConcurrent::run([source, done] { // owns all it needs, because nobody may wait for its end
        auto sample = source.sample();
        done->release();
        return sample;
    });
    if (!done->tryAcquire(1, unnoticed))
        waitFor(reading, source.name(), job, parent);
    if (job->isCancelled())
        return Error{u"cancelled"_s, Imports::tr("The import was cancelled. Nothing was changed.")};
    return reading.result();
}

} // namespace rnf
