namespace JippApi.Domain.Institutions;

/// <summary>The kinds of institutions (<i>instansi</i>): the union of the ministries' lists.</summary>
public enum InstitutionKind
{
    /// <summary><i>Kementerian</i>.</summary>
    Ministry,

    /// <summary>A non-ministerial agency (<i>lembaga</i>).</summary>
    Agency,

    /// <summary>A provincial government (<i>pemerintah provinsi</i>).</summary>
    Province,

    /// <summary>A regency government (<i>pemerintah kabupaten</i>).</summary>
    Regency,

    /// <summary>A city government (<i>pemerintah kota</i>).</summary>
    City,

    /// <summary>
    /// A part of a regional government (<i>perangkat daerah</i>, OPD): an office, agency, bureau or subdistrict.
    /// </summary>
    RegionalApparatus,

    /// <summary>
    /// A unit that serves the public (<i>unit pelayanan publik</i>): a health centre, school or technical unit.
    /// </summary>
    ServiceUnit,

    /// <summary>A public hospital (<i>RSUD, RS</i>).</summary>
    Hospital,

    /// <summary><i>Perguruan tinggi</i>.</summary>
    University,

    /// <summary>A state enterprise (<i>BUMN</i>).</summary>
    StateEnterprise,

    /// <summary>A regional enterprise (<i>BUMD</i>).</summary>
    RegionalEnterprise,

    /// <summary>A non-governmental organisation (<i>LSM</i>).</summary>
    Ngo,

    /// <summary>A private company (<i>swasta</i>).</summary>
    PrivateCompany,

    /// <summary>A community (<i>masyarakat</i>).</summary>
    Community,
}
