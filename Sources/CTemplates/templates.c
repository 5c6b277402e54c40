// The files of templates/, as they are, inside the program: the compiler reads them when it builds.
//
// This list is made by a test: TOLOK_RECORD=1 swift test --filter BuiltInTemplatesTests
#include "templates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../templates/404.mustache"
};
static const unsigned char file_1[] = {
#embed "../../templates/assets/brief.css"
};
static const unsigned char file_2[] = {
#embed "../../templates/assets/charts.css"
};
static const unsigned char file_3[] = {
#embed "../../templates/assets/favicon.svg"
};
static const unsigned char file_4[] = {
#embed "../../templates/assets/site.css"
};
static const unsigned char file_5[] = {
#embed "../../templates/assets/site.js"
};
static const unsigned char file_6[] = {
#embed "../../templates/block-chart.mustache"
};
static const unsigned char file_7[] = {
#embed "../../templates/block-table.mustache"
};
static const unsigned char file_8[] = {
#embed "../../templates/brief.mustache"
};
static const unsigned char file_9[] = {
#embed "../../templates/catalogue.mustache"
};
static const unsigned char file_10[] = {
#embed "../../templates/changes.mustache"
};
static const unsigned char file_11[] = {
#embed "../../templates/data-quality.mustache"
};
static const unsigned char file_12[] = {
#embed "../../templates/data.mustache"
};
static const unsigned char file_13[] = {
#embed "../../templates/follow-up.mustache"
};
static const unsigned char file_14[] = {
#embed "../../templates/i18n/en.yml"
};
static const unsigned char file_15[] = {
#embed "../../templates/i18n/id.yml"
};
static const unsigned char file_16[] = {
#embed "../../templates/layout.mustache"
};
static const unsigned char file_17[] = {
#embed "../../templates/methodology.mustache"
};
static const unsigned char file_18[] = {
#embed "../../templates/needs.mustache"
};
static const unsigned char file_19[] = {
#embed "../../templates/page.mustache"
};
static const unsigned char file_20[] = {
#embed "../../templates/partials/actions.mustache"
};
static const unsigned char file_21[] = {
#embed "../../templates/partials/analysis.mustache"
};
static const unsigned char file_22[] = {
#embed "../../templates/partials/answer.mustache"
};
static const unsigned char file_23[] = {
#embed "../../templates/partials/breadcrumbs.mustache"
};
static const unsigned char file_24[] = {
#embed "../../templates/partials/cell-content.mustache"
};
static const unsigned char file_25[] = {
#embed "../../templates/partials/cell.mustache"
};
static const unsigned char file_26[] = {
#embed "../../templates/partials/chart.mustache"
};
static const unsigned char file_27[] = {
#embed "../../templates/partials/contents.mustache"
};
static const unsigned char file_28[] = {
#embed "../../templates/partials/downloads.mustache"
};
static const unsigned char file_29[] = {
#embed "../../templates/partials/evidence-grade.mustache"
};
static const unsigned char file_30[] = {
#embed "../../templates/partials/facets.mustache"
};
static const unsigned char file_31[] = {
#embed "../../templates/partials/figure-table.mustache"
};
static const unsigned char file_32[] = {
#embed "../../templates/partials/figure.mustache"
};
static const unsigned char file_33[] = {
#embed "../../templates/partials/figures.mustache"
};
static const unsigned char file_34[] = {
#embed "../../templates/partials/findings.mustache"
};
static const unsigned char file_35[] = {
#embed "../../templates/partials/footer.mustache"
};
static const unsigned char file_36[] = {
#embed "../../templates/partials/gates.mustache"
};
static const unsigned char file_37[] = {
#embed "../../templates/partials/head.mustache"
};
static const unsigned char file_38[] = {
#embed "../../templates/partials/header.mustache"
};
static const unsigned char file_39[] = {
#embed "../../templates/partials/language-switch.mustache"
};
static const unsigned char file_40[] = {
#embed "../../templates/partials/level.mustache"
};
static const unsigned char file_41[] = {
#embed "../../templates/partials/levels.mustache"
};
static const unsigned char file_42[] = {
#embed "../../templates/partials/notice.mustache"
};
static const unsigned char file_43[] = {
#embed "../../templates/partials/pager.mustache"
};
static const unsigned char file_44[] = {
#embed "../../templates/partials/program-card.mustache"
};
static const unsigned char file_45[] = {
#embed "../../templates/partials/program-list.mustache"
};
static const unsigned char file_46[] = {
#embed "../../templates/partials/search.mustache"
};
static const unsigned char file_47[] = {
#embed "../../templates/privacy.mustache"
};
static const unsigned char file_48[] = {
#embed "../../templates/program.mustache"
};
static const unsigned char file_49[] = {
#embed "../../templates/programs.mustache"
};
static const unsigned char file_50[] = {
#embed "../../templates/redirect.mustache"
};
static const unsigned char file_51[] = {
#embed "../../templates/search-card.mustache"
};
static const unsigned char file_52[] = {
#embed "../../templates/summary.mustache"
};
static const unsigned char file_53[] = {
#embed "../../templates/taxonomy.mustache"
};
static const unsigned char file_54[] = {
#embed "../../templates/term.mustache"
};

static const struct template_file files[] = {
    {"404.mustache", file_0, sizeof file_0},
    {"assets/brief.css", file_1, sizeof file_1},
    {"assets/charts.css", file_2, sizeof file_2},
    {"assets/favicon.svg", file_3, sizeof file_3},
    {"assets/site.css", file_4, sizeof file_4},
    {"assets/site.js", file_5, sizeof file_5},
    {"block-chart.mustache", file_6, sizeof file_6},
    {"block-table.mustache", file_7, sizeof file_7},
    {"brief.mustache", file_8, sizeof file_8},
    {"catalogue.mustache", file_9, sizeof file_9},
    {"changes.mustache", file_10, sizeof file_10},
    {"data-quality.mustache", file_11, sizeof file_11},
    {"data.mustache", file_12, sizeof file_12},
    {"follow-up.mustache", file_13, sizeof file_13},
    {"i18n/en.yml", file_14, sizeof file_14},
    {"i18n/id.yml", file_15, sizeof file_15},
    {"layout.mustache", file_16, sizeof file_16},
    {"methodology.mustache", file_17, sizeof file_17},
    {"needs.mustache", file_18, sizeof file_18},
    {"page.mustache", file_19, sizeof file_19},
    {"partials/actions.mustache", file_20, sizeof file_20},
    {"partials/analysis.mustache", file_21, sizeof file_21},
    {"partials/answer.mustache", file_22, sizeof file_22},
    {"partials/breadcrumbs.mustache", file_23, sizeof file_23},
    {"partials/cell-content.mustache", file_24, sizeof file_24},
    {"partials/cell.mustache", file_25, sizeof file_25},
    {"partials/chart.mustache", file_26, sizeof file_26},
    {"partials/contents.mustache", file_27, sizeof file_27},
    {"partials/downloads.mustache", file_28, sizeof file_28},
    {"partials/evidence-grade.mustache", file_29, sizeof file_29},
    {"partials/facets.mustache", file_30, sizeof file_30},
    {"partials/figure-table.mustache", file_31, sizeof file_31},
    {"partials/figure.mustache", file_32, sizeof file_32},
    {"partials/figures.mustache", file_33, sizeof file_33},
    {"partials/findings.mustache", file_34, sizeof file_34},
    {"partials/footer.mustache", file_35, sizeof file_35},
    {"partials/gates.mustache", file_36, sizeof file_36},
    {"partials/head.mustache", file_37, sizeof file_37},
    {"partials/header.mustache", file_38, sizeof file_38},
    {"partials/language-switch.mustache", file_39, sizeof file_39},
    {"partials/level.mustache", file_40, sizeof file_40},
    {"partials/levels.mustache", file_41, sizeof file_41},
    {"partials/notice.mustache", file_42, sizeof file_42},
    {"partials/pager.mustache", file_43, sizeof file_43},
    {"partials/program-card.mustache", file_44, sizeof file_44},
    {"partials/program-list.mustache", file_45, sizeof file_45},
    {"partials/search.mustache", file_46, sizeof file_46},
    {"privacy.mustache", file_47, sizeof file_47},
    {"program.mustache", file_48, sizeof file_48},
    {"programs.mustache", file_49, sizeof file_49},
    {"redirect.mustache", file_50, sizeof file_50},
    {"search-card.mustache", file_51, sizeof file_51},
    {"summary.mustache", file_52, sizeof file_52},
    {"taxonomy.mustache", file_53, sizeof file_53},
    {"term.mustache", file_54, sizeof file_54},
};

size_t template_file_count(void) { return sizeof files / sizeof *files; }

struct template_file template_file_at(size_t index) { return files[index]; }
