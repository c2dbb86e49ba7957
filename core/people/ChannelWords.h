#pragma once

#include "people/Person.h"

#include <QCoreApplication>

namespace rnf {

/// What the ways to reach people are called, in the middle of a sentence: "calls, texts".
struct ChannelWords {
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)

public:
    static QString name(Channel channel);
    static QString names(const QList<Channel> &channels);
};

} // namespace rnf
