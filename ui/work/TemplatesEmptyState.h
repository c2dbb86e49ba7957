#pragma once

#include "look/EmptyState.h"

namespace rnf {

class Workspace;

/// What stands where there is no template of tasks yet. The keyboard goes to its button.
class TemplatesEmptyState : public EmptyState {
    Q_OBJECT

public:
    explicit TemplatesEmptyState(const Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void usualWanted();
};

} // namespace rnf
