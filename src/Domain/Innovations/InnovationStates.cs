namespace JippApi.Domain.Innovations;

/// <summary>The publication status of a record.</summary>
public enum Publication
{
    Draft,

    /// <summary>Submitted, and waiting for a decision.</summary>
    InReview,

    Published,

    /// <summary>No longer public; answers 410 for ever.</summary>
    Withdrawn,

    /// <summary>A duplicate of another record; answers 301 to it for ever.</summary>
    Merged,
}

/// <summary>The phase of an innovation's life (<i>penciptaan, pengembangan, pelembagaan</i>).</summary>
public enum Phase
{
    /// <summary><i>Penciptaan</i>.</summary>
    Creation,

    /// <summary><i>Pengembangan</i>.</summary>
    Development,

    /// <summary><i>Pelembagaan</i>: follows from verified evidence and is never typed in.</summary>
    Institutionalised,
}

/// <summary>Whether the innovation is still running, as far as anyone has confirmed.</summary>
public enum Existence
{
    /// <summary>Nobody has confirmed it, or the confirmation has expired.</summary>
    Unconfirmed,

    /// <summary><i>Berlanjut</i>.</summary>
    Active,

    /// <summary><i>Berlanjut dengan pengembangan</i>.</summary>
    Developed,

    /// <summary><i>Vakum</i>.</summary>
    Dormant,

    /// <summary><i>Berhenti</i>.</summary>
    Stopped,

    /// <summary>Has become part of the ordinary service.</summary>
    Absorbed,

    /// <summary>Has been replaced by something else.</summary>
    Replaced,
}

/// <summary>Groups of answers about whether an innovation still runs.</summary>
public static class Existences
{
    /// <summary>The answers by which an innovation runs by itself.</summary>
    public static readonly Existence[] Running = [Existence.Active, Existence.Developed];

    /// <summary>The answers by which an innovation no longer runs.</summary>
    public static readonly Existence[] Ended = [Existence.Dormant, Existence.Stopped, Existence.Replaced];
}

/// <summary>What is new about an innovation; the eight kinds of LAN's directory.</summary>
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

/// <summary>The list a record came from.</summary>
public enum InnovationSource
{
    /// <summary>The public-service innovation competition of KemenPANRB.</summary>
    Kipp,

    /// <summary>
    /// The Innovative Government Award and regional innovation index of the Ministry of Home Affairs.
    /// </summary>
    Iga,

    /// <summary>LAN's innovation laboratory.</summary>
    Labinov,

    /// <summary>The United Nations Public Service Awards.</summary>
    Unpsa,

    /// <summary>A competition or register of a province, regency or city.</summary>
    Regional,
}
