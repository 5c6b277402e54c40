import Basics
import Evaluation

extension Project {
    /// What each edition is to show, in the order of `site.yml`.
    var editionRequests: [EditionRequest] {
        settings.editions.map { edition in
            EditionRequest(
                programs: Set(programs(in: edition).map(\.slug)), levels: Set(Level.allCases.filter(edition.shows)),
                previous: previous?.editions[edition.name]?.figures)
        }
    }

    /// What holds for all of them.
    var publicationRules: PublicationRules {
        var measures = settings.measures
        measures.openYear = openYearDay?.year
        return PublicationRules(
            policy: settings.privacy, measures: measures, taxonomies: settings.taxonomies.map(\.id),
            previousRows: previous?.rows ?? [:], corrections: corrections.map(\.correction))
    }

    /// The day that the site speaks of, where that is not the last of its year: the data do not cover that year to its end.
    var openYearDay: CalendarDate? {
        day.flatMap { $0.month == 12 && $0.day == 31 ? nil : $0 }
    }

    /// An edition's place in the order of `site.yml`.
    func place(of edition: Edition) -> Int {
        guard let place = settings.editions.firstIndex(where: { $0.name == edition.name }) else {
            preconditionFailure("an edition of another project")
        }
        return place
    }
}
