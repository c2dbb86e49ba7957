#pragma once

namespace rnf {

class Drafts;
class Prompts;
class Ways;
class WindowWork;

/// What the window lends its pages.
struct PageMeans {
    Prompts &prompts;
    WindowWork &work;
    Drafts &drafts;
    Ways &ways;
};

} // namespace rnf
