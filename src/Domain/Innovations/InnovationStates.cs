namespace JippApi.Domain.Innovations;

/// <summary>Whether the public may read the record.</summary>
public enum Publication
{
    /// <summary>Being written by its owner.</summary>
    Draft,

    /// <summary>Handed in, waiting for a decision.</summary>
    InReview,

    /// <summary>Public.</summary>
    Published,

    /// <summary>Was public and is no longer; answers 410 for ever.</summary>
    Withdrawn,

    /// <summary>Was found to be the same as another record; answers 301 to it for ever.</summary>
    Merged,
}

/// <summary>Where the innovation stands in its life (<i>penciptaan, pengembangan, pelembagaan</i>).</summary>
public enum Phase
{
    /// <summary><i>Penciptaan</i>.</summary>
    Creation,

    /// <summary><i>Pengembangan</i>.</summary>
    Development,

    /// <summary><i>Pelembagaan</i>: follows from verified evidence, it is never typed in.</summary>
    Institutionalised,
}

/// <summary>Whether the innovation still runs, as far as anybody has confirmed it.</summary>
public enum Existence
{
    /// <summary>Nobody has confirmed it, or the confirmation has run out.</summary>
    Unconfirmed,

    /// <summary><i>Berlanjut</i>.</summary>
    Active,

    /// <summary><i>Berlanjut dengan pengembangan</i>.</summary>
    Developed,

    /// <summary><i>Vakum</i>.</summary>
    Dormant,

    /// <summary><i>Berhenti</i>.</summary>
    Stopped,

    /// <summary>Became part of the ordinary service.</summary>
    Absorbed,

    /// <summary>Something else took its place.</summary>
    Replaced,
}

/// <summary>What is new about it; the eight kinds of LAN's directory.</summary>
public enum InnovationKind
{
    /// <summary><i>Proses</i>.</summary>
    Process,

    /// <summary><i>Metode</i>.</summary>
    Method,

    /// <summary><i>Produk</i>.</summary>
    Product,

    /// <summary><i>Konseptual</i>.</summary>
    Conceptual,

    /// <summary><i>Teknologi</i>.</summary>
    Technology,

    /// <summary><i>Struktur organisasi</i>.</summary>
    OrganisationalStructure,

    /// <summary><i>Hubungan</i>.</summary>
    Relationship,

    /// <summary><i>Pengembangan sumber daya manusia</i>.</summary>
    HumanResources,
}

/// <summary>Which list a record came from.</summary>
public enum InnovationSource
{
    /// <summary>Competition of the Ministry of Administrative Reform (KemenPANRB).</summary>
    Kipp,

    /// <summary>Innovative Government Award and regional innovation index of the Ministry of Home Affairs.</summary>
    Iga,

    /// <summary>Innovation laboratory of LAN.</summary>
    Labinov,

    /// <summary>United Nations Public Service Awards.</summary>
    Unpsa,

    /// <summary>Competition or register of a province, regency or city.</summary>
    Regional,
}
