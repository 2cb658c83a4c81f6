package org.workways.files.advert;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the columns and keys of dumps are called, in English, German, French and Spanish; the
/// likeliest names first.
final class ColumnNames {
    private static final Map<AdvertField, List<String>> KNOWN = Map.of(
            AdvertField.ID,
            words("id jobid postingid advertid adid jobpostingid vacancyid offerid uniqid uuid uid guid identifier"
                    + " key refnr referenznummer stellenid anzeigenid kennziffer reference idoffre id_oferta"
                    + " idoferta joburl url link"),
            AdvertField.POSTED,
            words("posted dateposted postedat posteddate postdate postingdate postedon publishedat datepublished"
                    + " published publicationdate pubdate publishdate firstseen firstpublished onlinesince"
                    + " listedtime originallistedtime createdat created creationdate datecreated added dateadded"
                    + " opendate date day time timestamp month thread veroffentlichtam veroffentlicht"
                    + " veroffentlichungsdatum aktuelleveroffentlichungsdatum erstveroffentlichungsdatum datum"
                    + " eingestelltam erscheinungsdatum onlineseit datepublication datedepublication datecreation"
                    + " datedecreation publiele fecha fechapublicacion fechadepublicacion fechacreacion publicado"
                    + " scrapedat crawltimestamp crawldate"),
            AdvertField.TITLE,
            words("title jobtitle positiontitle postingtitle position jobname vacancytitle headline jobrole"
                    + " titel stellentitel stellenbezeichnung bezeichnung beruf"
                    + " intitule titre intituleduposte poste titulo puesto cargo role name"),
            AdvertField.EMPLOYER,
            words("employer employername company companyname hiringorganization hiringorganizationname organization"
                + " organizationname organisation recruitername advertiser advertisername arbeitgeber firma"
                + " unternehmen firmenname entreprise entreprisenom employeur nomentreprise societe empresa empleador"
                + " nombreempresa companydisplayname"),
            AdvertField.PLACE,
            words("place location joblocation city town addresslocality locationname locationdisplayname workplace"
                    + " joblocationaddressaddresslocality"
                    + " region formattedlocation arbeitsort ort standort stadt dienstort arbeitsortort lieu lieutravail"
                    + " lieudetravail lieutravaillibelle ville"
                    + " ubicacion lugar ciudad localidad area state"),
            AdvertField.COUNTRY,
            words("country countrycode addresscountry jobcountry locationcountry joblocationaddressaddresscountry land"
                    + " arbeitsortland pays pais nation"),
            AdvertField.TEXT,
            words("text description jobdescription fulldescription descriptionhtml jobdescriptiontext rawdescription"
                + " descriptiontext adverttext jobtext body content fulltext jobad jobposting posting advert details"
                + " jobdetails longdescription comment message summary stellenbeschreibung stellenangebotsbeschreibung"
                + " beschreibung stellentext anzeigentext volltext texte descriptif descriptiondupost"
                + " descriptionduposte contenu descripcion texto descripciondelpuesto contenido"),
            AdvertField.SOURCE,
            words("source sourcename portal jobboard board site sitename website platform publisher quelle herkunft"
                    + " origine fuente origen via"));

    /// What is said of a job beside its description.
    private static final List<String> MORE_TEXT =
            words("requirements jobrequirements qualifications responsibilities skills requiredskills preferredskills"
                    + " educationrequirements experiencerequirements tasks anforderungen anforderungsprofil aufgaben"
                    + " profil qualifikationen competences missions profilrecherche requisitos funciones");

    /// Days that are not the day of posting.
    private static final List<String> OTHER_DAYS = words(
            "expir valid until deadline clos end updat modif scrap crawl retriev start begin frist ende bis aktual fin"
                    + " limite cierre birth interview");

    private ColumnNames() {}

    /// @return 0 for the likeliest name, more for others, -1 if the name says nothing
    static int rank(AdvertField field, String column) {
        var names = KNOWN.getOrDefault(field, List.of());
        int whole = names.indexOf(plain(column));
        int dot = column.lastIndexOf('.');
        if (whole >= 0 || dot < 0) return whole;
        var last = plain(column.substring(dot + 1));
        // "company.name" and "owner.id" name and number something else than the advert
        if (List.of("name", "id", "url", "link", "date", "time", "title", "key").contains(last) && !isEnvelope(column))
            return -1;
        int inner = names.indexOf(last);
        return inner < 0 ? -1 : inner + (isEnvelope(column) ? 0 : 100);
    }

    static boolean isMoreText(String column) {
        return MORE_TEXT.contains(plain(column));
    }

    static boolean isOtherDay(String column) {
        var plain = plain(column);
        return OTHER_DAYS.stream().anyMatch(plain::contains);
    }

    /// Keys that databases put around what was stored in them.
    private static boolean isEnvelope(String column) {
        return List.of("_source", "fields", "attributes", "job", "posting", "data", "node", "item")
                .contains(column.substring(0, column.lastIndexOf('.')));
    }

    /// Small letters and digits without accents.
    private static String plain(String column) {
        return Normalizer.normalize(column, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\d]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
