#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMetaProperty>

namespace rnf {

/// What the widgets of this program hold as text, shown or not, and what a screen reader finds.
class ShownTexts {
public:
    /// Of all widgets, their actions and the models of their lists.
    static QStringList inWidgets()
    {
        QStringList texts;
        for (const auto *widget : QApplication::allWidgets()) {
            addProperties(*widget, texts);
            for (const auto *action : widget->actions())
                addProperties(*action, texts);
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                addModel(*view->model(), texts);
            else if (const auto *box = qobject_cast<const QComboBox *>(widget))
                addModel(*box->model(), texts);
        }
        return texts;
    }
    static QStringList forScreenReaders()
    {
        QStringList texts;
        addAccessible(QAccessible::queryAccessibleInterface(qApp), texts);
        return texts;
    }
    static qsizetype count(const QStringList &texts, const QString &part)
    {
        return std::ranges::count_if(texts, [&](const QString &text) { return text.contains(part, Qt::CaseInsensitive); });
    }

private:
    static void addProperties(const QObject &object, QStringList &texts)
    {
        for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
            const auto property = object.metaObject()->property(i);
            if (property.metaType() == QMetaType::fromType<QString>())
                texts += property.read(&object).toString();
        }
    }
    static void addModel(const QAbstractItemModel &model, QStringList &texts)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts += model.index(row, column).data(role).toString();
            }
        }
    }
    static void addAccessible(QAccessibleInterface *part, QStringList &texts)
    {
        if (!part)
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts += part->text(kind);
        for (int i = 0; i < part->childCount(); ++i)
            addAccessible(part->child(i), texts);
    }
};

} // namespace rnf
