#pragma once

#include "recruiting/ApplicationLane.h"

#include <QScrollArea>

class QLabel;

namespace rnf {

/// The applications to a programme in columns, from received to placed, of which one card is the current one. Arrows go from
/// card to card, Ctrl with them moves the card; where there is no room for all columns it scrolls sideways. What left the way
/// stands in one more lane when that is wanted.
class ApplicationBoard : public QScrollArea {
    Q_OBJECT

public:
    ApplicationBoard(ApplicationModel *model, QWidget *parent = nullptr);

    ApplicationId current() const { return m_current; }
    /// Makes it the current card; false when it is not on the board.
    bool showApplication(ApplicationId application);
    void showClosed(bool isShown);
    /// To be said after the model was read anew: the current card stays, wherever it is now, or the one in its place takes
    /// over.
    void settle();

Q_SIGNALS:
    void currentChanged(rnf::ApplicationId application);
    void opened(bool byKey);
    void moveWanted(rnf::ApplicationId application, rnf::ApplicationStatus to);
    void deleteWanted(rnf::ApplicationId application);

private:
    struct Part {
        QWidget *whole;
        QLabel *heading;
        ApplicationLane *cards;
    };

    Part makePart(int lane);
    bool isShown(int lane) const;
    int cardsIn(int lane) const;
    void follow(ApplicationLane *lane);
    void goBeside(const ApplicationLane *from, int direction);
    void move(const ApplicationLane *from, int direction);
    void chooseNear(int lane, int row);
    void showHeadings();

    ApplicationModel *m_model;
    QList<Part> m_parts; ///< in the order of ApplicationLanes
    ApplicationId m_current;
    int m_lane = 0, m_row = 0; ///< where it stands
};

} // namespace rnf
