namespace JippApi.Domain.Hubs;

/// <summary>The status of a hub.</summary>
public enum HubStatus
{
    /// <summary>Proposed and under assessment (<i>diusulkan</i>).</summary>
    Proposed,

    /// <summary>Designated by ministerial decree (<i>ditetapkan</i>).</summary>
    Designated,

    /// <summary>Active (<i>aktif</i>).</summary>
    Active,

    /// <summary>Suspended for a time (<i>ditangguhkan</i>).</summary>
    Suspended,

    /// <summary>No longer a hub, but kept on record (<i>berakhir</i>).</summary>
    Ended,
}

/// <summary>A status that a hub can be asked to move to.</summary>
public enum HubMove
{
    /// <summary>Designate by decree.</summary>
    Designated,

    /// <summary>Start or resume work.</summary>
    Active,

    /// <summary>Suspend, with a reason.</summary>
    Suspended,

    /// <summary>End for good, with a reason.</summary>
    Ended,
}

/// <summary>The three criteria by which the ministry selects hubs, as it has published them.</summary>
public enum HubCriterion
{
    /// <summary>Strong commitment of the leader, shown by activities (<i>komitmen pimpinan</i>).</summary>
    LeaderCommitment,

    /// <summary>
    /// Potential for innovation that meets the region's needs (<i>potensi inovasi sesuai kebutuhan daerah</i>).
    /// </summary>
    PotentialFitsNeed,

    /// <summary>Support of the bureaucracy in carrying out the leader's policy (<i>dukungan birokrasi</i>).</summary>
    BureaucracySupport,
}
