#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace rnf {

class ApplicationBoard;
class ApplicationDetail;
class ApplicationFlow;
class ApplicationModel;
class EmptyState;
class ListAndDetail;

/// The applications to a programme on a board, from received to placed; Enter or a click opens one beside it, Esc closes it
/// again. In a narrow window the application takes the place of the board.
class ApplicationsPage : public Page {
    Q_OBJECT

public:
    ApplicationsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void newApplication();
    /// Asks for the file of a web form.
    void importAnswers();
    /// The form by which people apply.
    void makeForm();
    void editRubric();
    void showFunnel();
    void showPostings();
    void removeApplication();
    /// Opens it, whatever programme is shown.
    void showApplication(ApplicationId application);

    void finishEditing() override;
    QList<QWidget *> panes() const override;
    /// "12 waiting · 3 places free"
    QString counts() const override;
    void focusList() override;
    PersonId person() const override;

Q_SIGNALS:
    /// To what the programme tells of itself.
    void postingsWanted(rnf::ProgramId program);
    /// To the placement that an application became.
    void placed(rnf::PlacementId placement);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBoard();
    QLayout *makeHeader();
    QPushButton *makeButton(const QString &text, const QString &name, const QString &iconName, bool writes,
                            void (ApplicationsPage::*run)());
    void makeEmptyStates();
    QPushButton *addWay(EmptyState *state, const QString &text, void (ApplicationsPage::*run)());
    void connectBoard();
    void reload() override;
    void readCards(ProgramId program);
    void fillPrograms();
    void updateState();
    void open(ApplicationId application);
    void close();
    void move(ApplicationId application, ApplicationStatus to);
    void remove(ApplicationId application);
    void newProgram();
    void importFile(const QString &path);
    /// Says what is missing where there is no programme yet.
    bool hasProgram();
    /// Offers the way back from what a dialog wrote.
    void tellNewest();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    ApplicationModel *m_model;
    ApplicationFlow *m_flow;
    QComboBox *m_program;
    QLabel *m_places;
    QPushButton *m_closed;
    ApplicationBoard *m_board;
    QStackedWidget *m_states;
    ApplicationDetail *m_detail;
    ListAndDetail *m_panes;
    bool m_isOpen = false;    ///< an application stands beside the board
    bool m_isReading = false; ///< the current card moves without being opened
};

} // namespace rnf
