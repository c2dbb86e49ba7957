#pragma once

#include "look/Theme.h"

#include <QIcon>

namespace rnf {

/// The drawings of resources/icons, in the order of `iconNames`.
enum class Icon {
    People,
    PersonAdd,
    Account,
    Team,
    History,
    Search,
    Undo,
    Redo,
    Restore,
    Import,
    Export,
    DropFile,
    Settings,
    More,
    Menu,
    Close,
    Add,
    Remove,
    Delete,
    Edit,
    Phone,
    Mail,
    Address,
    Work,
    Calendar,
    Note,
    Tag,
    Language,
    Id,
    Star,
    StarFilled,
    Check,
    Warning,
    Error,
    Info,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Back,
    Forward,
    Copy,
    Paste,
    File,
    Folder,
    Office,
    Database,
    Sun,
    Moon,
    SwitchUser,
    Shield,
    Print,
    Filter,
    Columns,
    Keyboard,
    Help,
    Eye,
    Lock,
    Book
};

inline constexpr auto iconNames = std::to_array<const char *>(
    {"people",   "person-add",  "account", "team",       "history",      "search",       "undo",          "redo",
     "restore",  "import",      "export",  "drop-file",  "settings",     "more",         "menu",          "close",
     "add",      "remove",      "delete",  "edit",       "phone",        "mail",         "address",       "work",
     "calendar", "note",        "tag",     "language",   "id",           "star",         "star-filled",   "check",
     "warning",  "error",       "info",    "chevron-up", "chevron-down", "chevron-left", "chevron-right", "back",
     "forward",  "copy",        "paste",   "file",       "folder",       "office",       "database",      "sun",
     "moon",     "switch-user", "shield",  "print",      "filter",       "columns",      "keyboard",      "help",
     "eye",      "lock",        "book"});
static_assert(size_t(Icon::Book) + 1 == iconNames.size());

/// A drawing in the colour of the palette's text, or of what it means; sharp at any size, follows the theme.
QIcon icon(Icon which, Tone tone = Tone::Normal);
QIcon icon(const QString &name, Tone tone = Tone::Normal);

/// A drawing in one colour, as wide and high as `size`.
QPixmap iconPixmap(const QString &name, const QSize &size, qreal devicePixelRatio, const QColor &colour);

/// The drawings lie in a library, where nothing would find them before somebody asks for them. Called by everything here.
void makeDrawingsKnown();

} // namespace rnf
