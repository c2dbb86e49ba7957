#pragma once

#include "base/PageMeans.h"
#include "look/Drafts.h"
#include "look/LineList.h"
#include "workspace/Workspace.h"

namespace rnf {

class FieldEdit;
class OfferEdit;

/// What one person offers and can do, changed in place; and below it what they could do, and were asked to do.
class PersonVolunteering : public QWidget {
    Q_OBJECT

public:
    /// `form`: what its drafts are kept under.
    PersonVolunteering(Workspace &workspace, const Session &session, const PageMeans &means, const QString &form,
                       QWidget *parent = nullptr);
    ~PersonVolunteering() override;

    void show(PersonId person);
    /// Keeps what is typed, an offer too, where it can be.
    void finishEditing();
    /// Of whom something typed waits that could not be kept.
    std::optional<PersonId> drafted();
    /// Gives the keyboard to what waits of the person shown.
    void showDraft();

private:
    QWidget *makeOfferEdit();
    FieldEdit *makeSkills(const QString &name, const QString &label, SkillLevel level);
    void showOffers(const Volunteer &volunteer);
    void showWaiting();
    void showSkills(const Volunteer &volunteer);
    void showTasks(const Volunteer &volunteer);
    void showAsked(const QList<Task> &tasks);
    /// Opens the fields of an offer; a new one, unless it has an id.
    void editOffer(const TimeOffer &offer);
    bool isTypingOffer() const;
    bool keepOffer();
    Drafts::Subject subject() const { return {m_form, m_person.value}; }
    Drafts::Edits drafting() const;
    void rememberDrafts();
    void bringDraftsBack();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QString m_form;
    PersonId m_person;
    LineList *m_offers;
    QWidget *m_offerFields;
    OfferEdit *m_offer;
    FieldEdit *m_has;
    FieldEdit *m_learns;
    LineList *m_tasks;
};

} // namespace rnf
