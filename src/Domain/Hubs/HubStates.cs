namespace JippApi.Domain.Hubs;

/// <summary>Where a hub stands.</summary>
public enum HubStatus
{
    /// <summary>Proposed and being assessed (<i>diusulkan</i>).</summary>
    Proposed,

    /// <summary>Designated by a decree of the minister (<i>ditetapkan</i>).</summary>
    Designated,

    /// <summary>At work (<i>aktif</i>).</summary>
    Active,

    /// <summary>Not at work for some time (<i>ditangguhkan</i>).</summary>
    Suspended,

    /// <summary>Is no hub any more, and remains on record (<i>berakhir</i>).</summary>
    Ended,
}

/// <summary>A state that a hub can be asked to enter.</summary>
public enum HubMove
{
    /// <summary>Designate by a decree.</summary>
    Designated,

    /// <summary>Begin work, or go on with it.</summary>
    Active,

    /// <summary>Interrupt work, with a reason.</summary>
    Suspended,

    /// <summary>End for good, with a reason.</summary>
    Ended,
}

/// <summary>By what the ministry selects hubs: the three criteria that it names in public.</summary>
public enum HubCriterion
{
    /// <summary>Strong commitment of the leader, proved by activities (<i>komitmen pimpinan</i>).</summary>
    LeaderCommitment,

    /// <summary>
    /// A potential of innovation that meets the region's needs (<i>potensi inovasi sesuai kebutuhan daerah</i>).
    /// </summary>
    PotentialFitsNeed,

    /// <summary>Support of the bureaucracy in carrying out the leader's policy (<i>dukungan birokrasi</i>).</summary>
    BureaucracySupport,
}
