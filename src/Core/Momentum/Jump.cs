namespace Windfall.Core.Momentum;

/// <summary>A break in a post's own course: acts came far faster than those before them let expect.</summary>
/// <param name="Label">Sharing or External; Unclear where nobody's followers are known.</param>
/// <param name="Onset">Age at which it began. Seconds.</param>
/// <param name="Alarm">Age at which it could first be said. Seconds; label and onset are made from nothing later.</param>
public sealed record Jump(CauseLabel Label, double Onset, double Alarm);
