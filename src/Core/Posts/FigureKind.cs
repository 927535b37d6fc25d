namespace Windfall.Core.Posts;

/// <summary>What a figure of an analytics workbook counts, or of whom a share is. The numbers are stored: never renumber.</summary>
public enum FigureKind : byte
{
    Impressions = 1,

    /// <summary>Members, each counted once.</summary>
    Reached = 2,

    /// <summary>Reactions, comments, reposts and clicks together; may be negative, as people take them back.</summary>
    Engagements = 3,
    NewFollowers = 4,
    TotalFollowers = 5,
    Clicks = 6,
    Reactions = 7,
    Comments = 8,
    Reposts = 9,
    PageViews = 10,
    Visitors = 11,
    ProfileViewers = 12,
    Saves = 13,
    Sends = 14,

    // Shares of viewers or followers, from 0 to 1, by the label beside them.
    JobTitle = 50,
    Location = 51,
    Industry = 52,
    Seniority = 53,
    CompanySize = 54,
    Company = 55,
    Function = 56,

    /// <summary>A category of people that is not known here; its own name stands before the label.</summary>
    OtherShare = 99,
}

/// <summary>Whose figure it is. The numbers are stored: never renumber.</summary>
public enum FigureScope : byte
{
    /// <summary>A member's profile, or one post where one is named.</summary>
    Profile = 1,

    /// <summary>Those who follow the profile.</summary>
    Followers = 2,

    /// <summary>Those who saw a post, or any.</summary>
    Viewers = 3,

    /// <summary>A company's page.</summary>
    Page = 4,
}

/// <summary>What an analytics workbook says of some days.</summary>
/// <param name="Label">Of whom, where <paramref name="Kind"/> is a share; else empty.</param>
/// <param name="To">The last day, itself counted.</param>
/// <param name="Value">A count, or a share from 0 to 1.</param>
/// <param name="IsBelow">Whether the true value is only known to be less: <c>&lt; 1%</c>.</param>
public sealed record Figure(FigureScope Scope, FigureKind Kind, string Label, DateOnly From, DateOnly To, double Value, bool IsBelow = false);
