namespace JippApi.Domain.Institutions;

/// <summary>What an institution (<i>instansi</i>) is. The union of the lists that the ministries use.</summary>
public enum InstitutionKind
{
    /// <summary><i>Kementerian</i>.</summary>
    Ministry,

    /// <summary>Non-ministerial agency (<i>lembaga</i>).</summary>
    Agency,

    /// <summary>Provincial government (<i>pemerintah provinsi</i>).</summary>
    Province,

    /// <summary>Regency government (<i>pemerintah kabupaten</i>).</summary>
    Regency,

    /// <summary>City government (<i>pemerintah kota</i>).</summary>
    City,

    /// <summary>
    /// Part of a regional government (<i>perangkat daerah</i>, OPD): an office, agency, bureau or subdistrict.
    /// </summary>
    RegionalApparatus,

    /// <summary>
    /// Unit that serves the public (<i>unit pelayanan publik</i>): a health centre, school or technical unit.
    /// </summary>
    ServiceUnit,

    /// <summary>Public hospital (<i>RSUD, RS</i>).</summary>
    Hospital,

    /// <summary><i>Perguruan tinggi</i>.</summary>
    University,

    /// <summary>State enterprise (<i>BUMN</i>).</summary>
    StateEnterprise,

    /// <summary>Regional enterprise (<i>BUMD</i>).</summary>
    RegionalEnterprise,

    /// <summary>Non-governmental organisation (<i>LSM</i>).</summary>
    Ngo,

    /// <summary>Private company (<i>swasta</i>).</summary>
    PrivateCompany,

    /// <summary>A community (<i>masyarakat</i>).</summary>
    Community,
}
