namespace JippApi.Domain.ReplicationKits;

/// <summary>The stages of a replication, in order (<i>tahap replikasi</i>).</summary>
public enum ReplicationStage
{
    /// <summary>The problem, the fit of the innovation and the means are examined (<i>persiapan</i>).</summary>
    Preparation,

    /// <summary>Plan, team and training (<i>rencana dan pengembangan</i>).</summary>
    Planning,

    /// <summary>Carried out and followed (<i>replikasi</i>).</summary>
    Implementation,

    /// <summary>Benefit and impact are measured (<i>evaluasi</i>).</summary>
    Evaluation,
}

/// <summary>The kinds of what an adopter must have (<i>prasyarat</i>).</summary>
public enum KitPrerequisiteKind
{
    Staff,

    Legal,

    Technology,

    Budget,
}
