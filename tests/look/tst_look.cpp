#include "support/TestProgram.h"

#include "look/Chip.h"
#include "look/Dialog.h"
#include "look/EmptyState.h"
#include "look/Form.h"
#include "look/Icons.h"
#include "look/Picture.h"
#include "look/RowNear.h"
#include "look/SearchField.h"
#include "look/Theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

/// As WCAG 2.2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](float part) { return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const std::array both{luminance(one) + 0.05, luminance(other) + 0.05};
    return std::ranges::max(both) / std::ranges::min(both);
}

/// How many pixels of a picture say something.
int drawnPixels(const QImage &image)
{
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += image.pixelColor(x, y).alpha() > 64 ? 1 : 0;
    }
    return drawn;
}

/// The colour of the strokes: that of the pixel that covers most.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

bool isAlike(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 4 && std::abs(one.green() - other.green()) < 4
        && std::abs(one.blue() - other.blue()) < 4;
}

QImage grabbed(QWidget &widget) { return widget.grab().toImage(); }

const std::array appearances{Appearance::Light, Appearance::Dark};

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::apply(*qApp, Appearance::Light); }

    void theNearestRowIsOneThatThereIs()
    {
        QCOMPARE(rowNear(2, 5), 2);
        QCOMPARE(rowNear(5, 5), 4);
        QCOMPARE(rowNear(-1, 5), 0);
        QCOMPARE(rowNear(0, 0), -1);
    }

    void aDialogMakesRoomForWhatComesToStandInIt()
    {
        Dialog dialog(u"some"_s, u"Some"_s, nullptr);
        auto *text =
            new QLabel(u"A sentence that is so long that it takes more than one line of a narrow dialog. "_s, &dialog);
        text->setWordWrap(true);
        dialog.body()->addWidget(text);
        dialog.show();
        dialog.resize(300, dialog.height());
        dialog.showProblem(u"What went wrong, why, and what to do next, in words that take several lines here as well. "_s);
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void textsStandOutFromWhatIsBehindThem_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("behind");
        QTest::addColumn<double>("least");
        for (const bool isDark : {false, true}) {
            const Colours &c = Theme::colours(isDark);
            const QPalette p = Theme::palette(isDark);
            const auto add = [&](const char *name, const QColor &text, const QColor &behind, double least) {
                QTest::addRow("%s, %s", isDark ? "dark" : "light", name) << text << behind << least;
            };
            const std::pair<const char *, QColor> surfaces[]{{"window", c.window}, {"list", c.list},
                                                             {"raised", c.raised}, {"selected", c.selected},
                                                             {"hover", c.hover},   {"bar", c.bar}};
            for (const auto &[name, surface] : surfaces) {
                add(qPrintable(u"text on %1"_s.arg(QLatin1StringView(name))), c.text, surface, 7);
                for (const Tone tone : {Tone::Quiet, Tone::Accent, Tone::Error, Tone::Warning, Tone::Good})
                    add(qPrintable(u"tone %1 on %2"_s.arg(int(tone)).arg(QLatin1StringView(name))), c.of(tone), surface,
                        4.5);
            }
            for (size_t colour = 0; colour < keysOf(TagColour{}).size(); ++colour) {
                const auto chip = ChipColours::of(TagColour(colour), isDark);
                add(qPrintable(u"chip %1"_s.arg(colour)), chip.text, chip.behind, 4.5);
            }
            add("text on pressed", c.text, c.pressed, 4.5);
            add("on accent", c.onAccent, c.accent, 4.5);
            add("on accent under the pointer", c.onAccent, c.accentHover, 4.5);
            add("tool tip", c.onTip, c.tip, 4.5);
            add("line on list", c.line, c.list, 3);
            add("line on window", c.line, c.window, 3);
            add("focus on list", c.accent, c.list, 3);
            add("focus on window", c.accent, c.window, 3);
            add("focus on selected", c.accent, c.selected, 3);
            add("problem on list", c.error, c.list, 3);
            add("palette, window", p.color(QPalette::WindowText), p.color(QPalette::Window), 4.5);
            add("palette, list", p.color(QPalette::Text), p.color(QPalette::Base), 4.5);
            add("palette, every second row", p.color(QPalette::Text), p.color(QPalette::AlternateBase), 4.5);
            add("palette, button", p.color(QPalette::ButtonText), p.color(QPalette::Button), 4.5);
            add("palette, selected", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight), 4.5);
            add("palette, placeholder", p.color(QPalette::PlaceholderText), p.color(QPalette::Base), 4.5);
            add("palette, link", p.color(QPalette::Link), p.color(QPalette::Window), 4.5);
            add("palette, tool tip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase), 4.5);
        }
    }

    void textsStandOutFromWhatIsBehindThem()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, behind);
        QFETCH(double, least);
        const double found = contrast(text, behind);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), behind.name()).arg(found, 0, 'f', 2)));
    }

    void markedTextIsReadable()
    {
        for (const auto appearance : appearances) {
            Theme::apply(*qApp, appearance);
            QLineEdit field;
            field.ensurePolished();
            QVERIFY(contrast(field.palette().color(QPalette::HighlightedText), field.palette().color(QPalette::Highlight))
                    >= 4.5);
            QVERIFY(contrast(field.palette().color(QPalette::Highlight), field.palette().color(QPalette::Base)) >= 3);
        }
    }

    void everyIconIsDrawnAtEverySize_data()
    {
        QTest::addColumn<QString>("name");
        makeDrawingsKnown();
        QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        files.removeOne(u"org.rankandfile.RankAndFile.svg"_s);
        QVERIFY(files.size() > 40);
        for (const QString &file : std::as_const(files))
            QTest::addRow("%s", qPrintable(file.chopped(4))) << file.chopped(4);
    }

    void everyIconIsDrawnAtEverySize()
    {
        QFETCH(QString, name);
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(name)));
        for (const auto appearance : appearances) {
            Theme::apply(*qApp, appearance);
            const QIcon drawn = icon(name);
            QVERIFY(!drawn.isNull());
            for (const int size : {16, 20, 32}) {
                for (const qreal ratio : {1.0, 1.5, 2.0}) {
                    const QPixmap pixmap = drawn.pixmap(QSize(size, size), ratio);
                    QCOMPARE(pixmap.width(), qRound(size * ratio));
                    const int drawnCount = drawnPixels(pixmap.toImage());
                    QVERIFY2(drawnCount > size * ratio / 2, qPrintable(QString::number(drawnCount)));
                    QVERIFY(drawnCount < pixmap.width() * pixmap.height() * 3 / 4);
                }
            }
        }
    }

    void aNameWithoutDrawingIsNoIcon() { QVERIFY(icon(u"no-such-drawing"_s).isNull()); }

    void iconsFollowTheThemeAndTheState()
    {
        const QIcon drawn = icon(u"star-filled"_s);
        const QIcon warning = icon(u"star-filled"_s, Tone::Warning);
        for (const auto appearance : appearances) {
            Theme::apply(*qApp, appearance);
            const Colours &c = Theme::colours(appearance == Appearance::Dark);
            QVERIFY(isAlike(ink(drawn.pixmap(32, 32)), c.text));
            QVERIFY(isAlike(ink(drawn.pixmap(32, 32, QIcon::Disabled)), c.faint));
            QVERIFY(isAlike(ink(drawn.pixmap(32, 32, QIcon::Selected)), qApp->palette().color(QPalette::HighlightedText)));
            QVERIFY(isAlike(ink(warning.pixmap(32, 32)), c.warning));
        }
    }

    void theProgramHasItsIcon()
    {
        const QIcon program(u":/icons/org.rankandfile.RankAndFile.svg"_s);
        for (const int size : {16, 32, 128})
            QVERIFY(drawnPixels(program.pixmap(size, size).toImage()) > size * size / 2);
    }

    void everyPictureIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"people", "search", "history", "account", "welcome", "sample", "team"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyPictureIsDrawn()
    {
        QFETCH(QString, name);
        QVERIFY(QFile::exists(u":/pictures/%1.svg"_s.arg(name)));
        Picture picture(name);
        picture.resize(picture.sizeHint());
        const QImage light = grabbed(picture);
        Theme::apply(*qApp, Appearance::Dark);
        QTRY_VERIFY(Theme::isDark(picture.palette()));
        const QImage dark = grabbed(picture);
        QVERIFY(light != dark);
        QImage accents = dark.convertToFormat(QImage::Format_RGB32);
        int found = 0;
        for (int y = 0; y < accents.height(); ++y) {
            for (int x = 0; x < accents.width(); ++x)
                found += isAlike(accents.pixelColor(x, y), Theme::colours(true).accent) ? 1 : 0;
        }
        QVERIFY2(found > 20, "the dark accent takes the place of the light one");
    }

    void switchingTheAppearanceRepaintsAnOpenWindow()
    {
        QWidget window;
        QLabel quiet(u"quiet"_s, &window);
        Theme::makeQuiet(&quiet);
        QPushButton button(u"Import"_s, &window);
        Theme::makePrimary(&button);
        button.move(0, 40);
        window.resize(300, 120);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const auto appearance : {Appearance::Dark, Appearance::Light, Appearance::Dark}) {
            Theme::apply(*qApp, appearance);
            const bool isDark = appearance == Appearance::Dark;
            const Colours &c = Theme::colours(isDark);
            QTRY_COMPARE(Theme::isDark(window.palette()), isDark);
            QCOMPARE(&Theme::colours(window.palette()), &c);
            QTRY_COMPARE(quiet.palette().color(QPalette::WindowText), c.quiet);
            const QImage shown = grabbed(window);
            QCOMPARE(shown.pixelColor(290, 110), c.window);
            QCOMPARE(shown.pixelColor(button.geometry().center().x(), button.geometry().top() + 4), c.accent);
        }
    }

    void theSystemsAppearanceComesBack()
    {
        Theme::apply(*qApp, Appearance::System);
        const bool isSystemDark = Theme::isDark(qApp->palette());
        Theme::apply(*qApp, isSystemDark ? Appearance::Light : Appearance::Dark);
        QCOMPARE(Theme::isDark(qApp->palette()), !isSystemDark);
        Theme::apply(*qApp, Appearance::System);
        QCOMPARE(Theme::isDark(qApp->palette()), isSystemDark);
    }

    void toneAndProblemCanBeTakenBack()
    {
        QLabel label(u"9 days"_s);
        Theme::setTone(&label, Tone::Warning);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::colours(false).warning);
        Theme::setTone(&label, Tone::Normal);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::colours(false).text);

        QLineEdit field;
        field.resize(120, 34);
        const QImage fine = grabbed(field);
        Theme::setProblem(&field, true);
        QVERIFY(grabbed(field) != fine);
        QCOMPARE(grabbed(field).pixelColor(60, 0), Theme::colours(false).error);
        Theme::setProblem(&field, false);
        QCOMPARE(grabbed(field), fine);
    }

    void theKeyboardShowsWhereItIs()
    {
        QWidget window;
        QPushButton one(u"One"_s, &window), two(u"Two"_s, &window);
        two.move(0, 50);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        QTest::keyClick(&window, Qt::Key_Tab);
        QTest::keyClick(&window, Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        const QImage shown = grabbed(*focused);
        for (const int depth : {0, 1})
            QCOMPARE(shown.pixelColor(shown.width() / 2, depth), Theme::colours(false).accent);
    }

    void controlsAreLargeEnoughToHit()
    {
        QPushButton button(u"Undo"_s);
        QLineEdit field;
        QVERIFY(button.sizeHint().height() >= Theme::controlHeight);
        QVERIFY(field.sizeHint().height() >= Theme::controlHeight);
    }

    void anEmptyStateNamesItselfAndItsButtonsWork()
    {
        EmptyState empty(u"people"_s);
        empty.setText(u"Nobody is here yet"_s, u"Drop a spreadsheet here."_s);
        auto *first = empty.addButton(u"Import a list…"_s);
        auto *second = empty.addButton(u"Add a person"_s);
        empty.resize(700, 500);
        empty.show();
        QVERIFY(QTest::qWaitForWindowExposed(&empty));
        QCOMPARE(empty.accessibleName(), u"Nobody is here yet"_s);
        QCOMPARE(empty.accessibleDescription(), u"Drop a spreadsheet here."_s);
        QVERIFY(first->x() < second->x());
        for (auto *button : {first, second}) {
            QSignalSpy clicked(button, &QPushButton::clicked);
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(clicked.count(), 1);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(clicked.count(), 2);
        }
    }

    void escEmptiesTheSearchAndThenLeavesIt()
    {
        SearchField search(u"Search people"_s);
        QCOMPARE(search.accessibleName(), u"Search people"_s);
        QSignalSpy escaped(&search, &SearchField::escaped);
        QSignalSpy wentDown(&search, &SearchField::wentDown);
        QSignalSpy searched(&search, &SearchField::searched);
        search.show();
        QTest::keyClicks(&search, u"diaz"_s);
        QCOMPARE(search.text(), u"diaz"_s);
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(search.text(), QString());
        QCOMPARE(searched.size(), 5);
        QCOMPARE(searched.last().first().toString(), QString());
        QCOMPARE(escaped.count(), 0);
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
        QTest::keyClick(&search, Qt::Key_Down);
        QCOMPARE(wentDown.count(), 1);
    }

    void theCrossEmptiesTheSearch()
    {
        SearchField search(u"Search people"_s);
        auto *cross = search.actions().constLast();
        QVERIFY(!cross->isVisible());
        QSignalSpy searched(&search, &SearchField::searched);
        search.setText(u"diaz"_s); // by the program, which need not be told
        QCOMPARE(searched.size(), 0);
        QVERIFY(cross->isVisible());
        cross->trigger();
        QCOMPARE(search.text(), QString());
        QCOMPARE(searched.size(), 1);
    }

    void aFormForgetsAHiddenRow()
    {
        constexpr int width = 300, rows = 10;
        const auto fill = [](QWidget &widget, int count) {
            auto *form = newForm(&widget);
            auto *wrapped = new QLabel(u"A sentence that is so long that it takes more than one line of a form."_s, &widget);
            wrapped->setWordWrap(true);
            form->addRow(QString(), wrapped);
            for (int row = 1; row < count; ++row) {
                auto *line = new QLabel(u"Line"_s, &widget);
                line->setFixedHeight(40);
                QSizePolicy policy = line->sizePolicy();
                policy.setRetainSizeWhenHidden(true); // so that what the form writes of it can be seen
                line->setSizePolicy(policy);
                form->addRow(u"Label"_s, line);
            }
            widget.resize(width, 600);
            widget.show();
            return form;
        };
        QWidget all, less;
        auto *form = fill(all, rows);
        const int whole = form->heightForWidth(width);
        form->setRowVisible(rows - 1, false);
        QCOMPARE(form->heightForWidth(width), fill(less, rows - 1)->heightForWidth(width));
        form->setRowVisible(rows - 1, true);
        QCOMPARE(form->heightForWidth(width), whole);
    }

    void aScrollBarIsDragged_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::newRow("across") << Qt::Horizontal;
        QTest::newRow("upright") << Qt::Vertical;
    }
    void aScrollBarIsDragged()
    {
        QFETCH(Qt::Orientation, orientation);
        QScrollBar bar(orientation);
        const bool isAcross = orientation == Qt::Horizontal;
        bar.resize(isAcross ? QSize(400, 12) : QSize(12, 400));
        bar.setRange(0, 1000);
        bar.setPageStep(1000);
        bar.show();
        const auto at = [&](int along) { return isAcross ? QPoint(along, 6) : QPoint(6, along); };
        QTest::mousePress(&bar, Qt::LeftButton, {}, at(100));
        QTest::mouseMove(&bar, at(200));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(200));
        QVERIFY2(bar.value() > 400 && bar.value() < 600, qPrintable(QString::number(bar.value())));
    }
};

RNF_TEST(TestLook)
#include "tst_look.moc"
