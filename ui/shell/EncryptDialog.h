#pragma once

#include "look/Dialog.h"

namespace rnf {

class PassphraseFields;
class Workspace;

/// Asks for the passphrase that a plain workspace is to be encrypted with.
class EncryptDialog : public Dialog {
    Q_OBJECT

public:
    explicit EncryptDialog(Workspace &workspace, QWidget *parent = nullptr);

    QString passphrase() const;

private:
    void take();

    PassphraseFields *m_passphrase;
};

} // namespace rnf
