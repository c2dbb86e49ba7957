#pragma once

namespace rnf {

class BackgroundWork;
class Drafts;
class Prompts;

/// What the window lends its pages.
struct PageMeans {
    Prompts &prompts;
    BackgroundWork &work;
    Drafts &drafts;
};

} // namespace rnf
