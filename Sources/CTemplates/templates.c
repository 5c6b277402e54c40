// The files of templates/, as they are, inside the program: the compiler reads them when it builds.
//
// This list is made by a test: TOLOK_RECORD=1 swift test --filter BuiltInTemplatesTests
#include "templates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_404_mustache[] = {
#embed "../../templates/404.mustache"
};
static const unsigned char file_assets_brief_css[] = {
#embed "../../templates/assets/brief.css"
};
static const unsigned char file_assets_charts_css[] = {
#embed "../../templates/assets/charts.css"
};
static const unsigned char file_assets_favicon_svg[] = {
#embed "../../templates/assets/favicon.svg"
};
static const unsigned char file_assets_site_css[] = {
#embed "../../templates/assets/site.css"
};
static const unsigned char file_assets_site_js[] = {
#embed "../../templates/assets/site.js"
};
static const unsigned char file_block_chart_mustache[] = {
#embed "../../templates/block-chart.mustache"
};
static const unsigned char file_block_table_mustache[] = {
#embed "../../templates/block-table.mustache"
};
static const unsigned char file_brief_mustache[] = {
#embed "../../templates/brief.mustache"
};
static const unsigned char file_catalogue_mustache[] = {
#embed "../../templates/catalogue.mustache"
};
static const unsigned char file_changes_mustache[] = {
#embed "../../templates/changes.mustache"
};
static const unsigned char file_data_quality_mustache[] = {
#embed "../../templates/data-quality.mustache"
};
static const unsigned char file_data_mustache[] = {
#embed "../../templates/data.mustache"
};
static const unsigned char file_follow_up_mustache[] = {
#embed "../../templates/follow-up.mustache"
};
static const unsigned char file_i18n_en_yml[] = {
#embed "../../templates/i18n/en.yml"
};
static const unsigned char file_i18n_id_yml[] = {
#embed "../../templates/i18n/id.yml"
};
static const unsigned char file_layout_mustache[] = {
#embed "../../templates/layout.mustache"
};
static const unsigned char file_methodology_mustache[] = {
#embed "../../templates/methodology.mustache"
};
static const unsigned char file_needs_mustache[] = {
#embed "../../templates/needs.mustache"
};
static const unsigned char file_page_mustache[] = {
#embed "../../templates/page.mustache"
};
static const unsigned char file_partials_actions_mustache[] = {
#embed "../../templates/partials/actions.mustache"
};
static const unsigned char file_partials_analysis_mustache[] = {
#embed "../../templates/partials/analysis.mustache"
};
static const unsigned char file_partials_answer_mustache[] = {
#embed "../../templates/partials/answer.mustache"
};
static const unsigned char file_partials_breadcrumbs_mustache[] = {
#embed "../../templates/partials/breadcrumbs.mustache"
};
static const unsigned char file_partials_cell_content_mustache[] = {
#embed "../../templates/partials/cell-content.mustache"
};
static const unsigned char file_partials_cell_mustache[] = {
#embed "../../templates/partials/cell.mustache"
};
static const unsigned char file_partials_chart_mustache[] = {
#embed "../../templates/partials/chart.mustache"
};
static const unsigned char file_partials_contents_mustache[] = {
#embed "../../templates/partials/contents.mustache"
};
static const unsigned char file_partials_downloads_mustache[] = {
#embed "../../templates/partials/downloads.mustache"
};
static const unsigned char file_partials_evidence_grade_mustache[] = {
#embed "../../templates/partials/evidence-grade.mustache"
};
static const unsigned char file_partials_facets_mustache[] = {
#embed "../../templates/partials/facets.mustache"
};
static const unsigned char file_partials_figure_table_mustache[] = {
#embed "../../templates/partials/figure-table.mustache"
};
static const unsigned char file_partials_figure_mustache[] = {
#embed "../../templates/partials/figure.mustache"
};
static const unsigned char file_partials_figures_mustache[] = {
#embed "../../templates/partials/figures.mustache"
};
static const unsigned char file_partials_findings_mustache[] = {
#embed "../../templates/partials/findings.mustache"
};
static const unsigned char file_partials_footer_mustache[] = {
#embed "../../templates/partials/footer.mustache"
};
static const unsigned char file_partials_gates_mustache[] = {
#embed "../../templates/partials/gates.mustache"
};
static const unsigned char file_partials_head_mustache[] = {
#embed "../../templates/partials/head.mustache"
};
static const unsigned char file_partials_header_mustache[] = {
#embed "../../templates/partials/header.mustache"
};
static const unsigned char file_partials_language_switch_mustache[] = {
#embed "../../templates/partials/language-switch.mustache"
};
static const unsigned char file_partials_level_mustache[] = {
#embed "../../templates/partials/level.mustache"
};
static const unsigned char file_partials_levels_mustache[] = {
#embed "../../templates/partials/levels.mustache"
};
static const unsigned char file_partials_notice_mustache[] = {
#embed "../../templates/partials/notice.mustache"
};
static const unsigned char file_partials_pager_mustache[] = {
#embed "../../templates/partials/pager.mustache"
};
static const unsigned char file_partials_program_card_mustache[] = {
#embed "../../templates/partials/program-card.mustache"
};
static const unsigned char file_partials_program_list_mustache[] = {
#embed "../../templates/partials/program-list.mustache"
};
static const unsigned char file_partials_search_mustache[] = {
#embed "../../templates/partials/search.mustache"
};
static const unsigned char file_privacy_mustache[] = {
#embed "../../templates/privacy.mustache"
};
static const unsigned char file_program_mustache[] = {
#embed "../../templates/program.mustache"
};
static const unsigned char file_programs_mustache[] = {
#embed "../../templates/programs.mustache"
};
static const unsigned char file_redirect_mustache[] = {
#embed "../../templates/redirect.mustache"
};
static const unsigned char file_search_card_mustache[] = {
#embed "../../templates/search-card.mustache"
};
static const unsigned char file_summary_mustache[] = {
#embed "../../templates/summary.mustache"
};
static const unsigned char file_taxonomy_mustache[] = {
#embed "../../templates/taxonomy.mustache"
};
static const unsigned char file_term_mustache[] = {
#embed "../../templates/term.mustache"
};

static const struct template_file files[] = {
    {"404.mustache", file_404_mustache, sizeof file_404_mustache},
    {"assets/brief.css", file_assets_brief_css, sizeof file_assets_brief_css},
    {"assets/charts.css", file_assets_charts_css, sizeof file_assets_charts_css},
    {"assets/favicon.svg", file_assets_favicon_svg, sizeof file_assets_favicon_svg},
    {"assets/site.css", file_assets_site_css, sizeof file_assets_site_css},
    {"assets/site.js", file_assets_site_js, sizeof file_assets_site_js},
    {"block-chart.mustache", file_block_chart_mustache, sizeof file_block_chart_mustache},
    {"block-table.mustache", file_block_table_mustache, sizeof file_block_table_mustache},
    {"brief.mustache", file_brief_mustache, sizeof file_brief_mustache},
    {"catalogue.mustache", file_catalogue_mustache, sizeof file_catalogue_mustache},
    {"changes.mustache", file_changes_mustache, sizeof file_changes_mustache},
    {"data-quality.mustache", file_data_quality_mustache, sizeof file_data_quality_mustache},
    {"data.mustache", file_data_mustache, sizeof file_data_mustache},
    {"follow-up.mustache", file_follow_up_mustache, sizeof file_follow_up_mustache},
    {"i18n/en.yml", file_i18n_en_yml, sizeof file_i18n_en_yml},
    {"i18n/id.yml", file_i18n_id_yml, sizeof file_i18n_id_yml},
    {"layout.mustache", file_layout_mustache, sizeof file_layout_mustache},
    {"methodology.mustache", file_methodology_mustache, sizeof file_methodology_mustache},
    {"needs.mustache", file_needs_mustache, sizeof file_needs_mustache},
    {"page.mustache", file_page_mustache, sizeof file_page_mustache},
    {"partials/actions.mustache", file_partials_actions_mustache, sizeof file_partials_actions_mustache},
    {"partials/analysis.mustache", file_partials_analysis_mustache, sizeof file_partials_analysis_mustache},
    {"partials/answer.mustache", file_partials_answer_mustache, sizeof file_partials_answer_mustache},
    {"partials/breadcrumbs.mustache", file_partials_breadcrumbs_mustache, sizeof file_partials_breadcrumbs_mustache},
    {"partials/cell-content.mustache", file_partials_cell_content_mustache, sizeof file_partials_cell_content_mustache},
    {"partials/cell.mustache", file_partials_cell_mustache, sizeof file_partials_cell_mustache},
    {"partials/chart.mustache", file_partials_chart_mustache, sizeof file_partials_chart_mustache},
    {"partials/contents.mustache", file_partials_contents_mustache, sizeof file_partials_contents_mustache},
    {"partials/downloads.mustache", file_partials_downloads_mustache, sizeof file_partials_downloads_mustache},
    {"partials/evidence-grade.mustache", file_partials_evidence_grade_mustache, sizeof file_partials_evidence_grade_mustache},
    {"partials/facets.mustache", file_partials_facets_mustache, sizeof file_partials_facets_mustache},
    {"partials/figure-table.mustache", file_partials_figure_table_mustache, sizeof file_partials_figure_table_mustache},
    {"partials/figure.mustache", file_partials_figure_mustache, sizeof file_partials_figure_mustache},
    {"partials/figures.mustache", file_partials_figures_mustache, sizeof file_partials_figures_mustache},
    {"partials/findings.mustache", file_partials_findings_mustache, sizeof file_partials_findings_mustache},
    {"partials/footer.mustache", file_partials_footer_mustache, sizeof file_partials_footer_mustache},
    {"partials/gates.mustache", file_partials_gates_mustache, sizeof file_partials_gates_mustache},
    {"partials/head.mustache", file_partials_head_mustache, sizeof file_partials_head_mustache},
    {"partials/header.mustache", file_partials_header_mustache, sizeof file_partials_header_mustache},
    {"partials/language-switch.mustache", file_partials_language_switch_mustache, sizeof file_partials_language_switch_mustache},
    {"partials/level.mustache", file_partials_level_mustache, sizeof file_partials_level_mustache},
    {"partials/levels.mustache", file_partials_levels_mustache, sizeof file_partials_levels_mustache},
    {"partials/notice.mustache", file_partials_notice_mustache, sizeof file_partials_notice_mustache},
    {"partials/pager.mustache", file_partials_pager_mustache, sizeof file_partials_pager_mustache},
    {"partials/program-card.mustache", file_partials_program_card_mustache, sizeof file_partials_program_card_mustache},
    {"partials/program-list.mustache", file_partials_program_list_mustache, sizeof file_partials_program_list_mustache},
    {"partials/search.mustache", file_partials_search_mustache, sizeof file_partials_search_mustache},
    {"privacy.mustache", file_privacy_mustache, sizeof file_privacy_mustache},
    {"program.mustache", file_program_mustache, sizeof file_program_mustache},
    {"programs.mustache", file_programs_mustache, sizeof file_programs_mustache},
    {"redirect.mustache", file_redirect_mustache, sizeof file_redirect_mustache},
    {"search-card.mustache", file_search_card_mustache, sizeof file_search_card_mustache},
    {"summary.mustache", file_summary_mustache, sizeof file_summary_mustache},
    {"taxonomy.mustache", file_taxonomy_mustache, sizeof file_taxonomy_mustache},
    {"term.mustache", file_term_mustache, sizeof file_term_mustache},
};

size_t template_file_count(void) { return sizeof files / sizeof *files; }

struct template_file template_file_at(size_t index) { return files[index]; }
