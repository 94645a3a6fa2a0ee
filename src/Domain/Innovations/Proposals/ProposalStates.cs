namespace JippApi.Domain.Innovations;

/// <summary>Kinds of proposals.</summary>
public enum ProposalKind
{
    /// <summary>
    /// A change by the owner of a published record, which waits for a reviewer (<i>perubahan menunggu</i>).
    /// </summary>
    Revision,

    /// <summary>A small change by the owner that is already public, for a reviewer to look at.</summary>
    PassedChange,

    /// <summary>A value that somebody else proposes with evidence (<i>usulan koreksi</i>).</summary>
    Correction,

    /// <summary>A merge into a record that the proposer may not change.</summary>
    Merge,
}

/// <summary>The status of a proposal.</summary>
public enum ProposalStatus
{
    Open,

    Accepted,

    Declined,

    /// <summary>Taken back by whoever made it, or overtaken by the withdrawal or merge of the record.</summary>
    Withdrawn,
}
