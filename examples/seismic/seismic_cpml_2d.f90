!
!  seismic_cpml_2d
!
!  Elastic waves in two dimensions (P-SV), velocity and stress on a staggered
!  grid, second order in space and time, with convolutional perfectly matched
!  layers on the four sides of the grid.
!
!  The scheme is that of
!
!    J. Virieux, P-SV wave propagation in heterogeneous media: velocity-stress
!    finite-difference method, Geophysics 51 (1986), 889-901,
!
!  and the absorbing layers are those of
!
!    D. Komatitsch and R. Martin, An unsplit convolutional perfectly matched
!    layer improved at grazing incidence for the seismic wave equation,
!    Geophysics 72 (2007), SM155-SM167.
!
!  Where the unknowns live in the cell (i,j); x grows with i and y with j:
!
!                 sigma_xy(i,j+1/2) -------- vy(i+1/2,j+1/2)
!                    |                          |
!                    |                          |
!                  vx(i,j) ------------- sigma_xx, sigma_yy(i+1/2,j)
!
!  Velocities are known at full time steps and stresses at half time steps.
!  The medium is a softer layer over a harder one.  The source is a point
!  force that is rotated by ANGLE_FORCE degrees from the y axis.
!
!  Output:
!    the screen            parameters, the state of the run, the final energies
!    vx_file_NNN.dat       horizontal velocity at receiver NNN: time, value
!    vy_file_NNN.dat       vertical velocity at receiver NNN: time, value
!    image_vx_NNNNNN.pnm   snapshots of a velocity component (text PNM, colour)
!    image_vy_NNNNNN.pnm
!    energy.dat            time, kinetic, potential and total energy
!    plot_all.gnu          a gnuplot script that shows the seismograms and energy
!
  program seismic_cpml_2d

  implicit none

! number of grid points in each direction
  integer, parameter :: NX = 101
  integer, parameter :: NY = 641

! size of a grid cell in metres
  double precision, parameter :: DELTAX = 10.d0
  double precision, parameter :: DELTAY = DELTAX
  double precision, parameter :: ONE_OVER_DELTAX = 1.d0 / DELTAX
  double precision, parameter :: ONE_OVER_DELTAY = 1.d0 / DELTAY

! number of time steps and their length in seconds
  integer, parameter :: NSTEP = 2000
  double precision, parameter :: DELTAT = 2.d-3

! the upper layer: velocities in m/s and density in kg/m3
  double precision, parameter :: CP_TOP = 2800.d0
  double precision, parameter :: CS_TOP = 1650.d0
  double precision, parameter :: DENSITY_TOP = 2300.d0

! the lower layer
  double precision, parameter :: CP_BOTTOM = 3400.d0
  double precision, parameter :: CS_BOTTOM = 1960.d0
  double precision, parameter :: DENSITY_BOTTOM = 2700.d0

! height of the interface between the layers, in metres from j = 1
  double precision, parameter :: Y_INTERFACE = 3000.d0

! absorbing layers: which sides have one, and how many points it takes
  logical, parameter :: USE_PML_XMIN = .true.
  logical, parameter :: USE_PML_XMAX = .true.
  logical, parameter :: USE_PML_YMIN = .true.
  logical, parameter :: USE_PML_YMAX = .true.
  integer, parameter :: NPOINTS_PML = 10

! the source: dominant frequency in Hz, delay in s, amplitude, direction
  double precision, parameter :: F0 = 7.d0
  double precision, parameter :: T0 = 1.20d0 / F0
  double precision, parameter :: FACTOR = 1.d7
  double precision, parameter :: ANGLE_FORCE = 135.d0
  integer, parameter :: ISOURCE = NX - 2*NPOINTS_PML - 1
  integer, parameter :: JSOURCE = (2 * NY) / 3 + 1

! receivers, spaced evenly between two points
  integer, parameter :: NREC = 3
  double precision, parameter :: XDEB = 561.d0
  double precision, parameter :: YDEB = 5900.d0
  double precision, parameter :: XFIN = 281.d0
  double precision, parameter :: YFIN = 500.d0

! how often the state of the run is shown and an image is drawn
  integer, parameter :: IT_DISPLAY = 200
  integer, parameter :: IT_IMAGE = 500

! numbers
  double precision, parameter :: PI = 3.141592653589793238462643d0
  double precision, parameter :: DEGREES_TO_RADIANS = PI / 180.d0
  double precision, parameter :: ZERO = 0.d0
  double precision, parameter :: HUGEVAL = 1.d+30
  double precision, parameter :: STABILITY_THRESHOLD = 1.d+25

! parameters of the absorbing layers: exponent of the damping profile, maximum
! of K, and maximum of alpha, from Gedney (1998) and Roden and Gedney (2000)
  double precision, parameter :: NPOWER = 2.d0
  double precision, parameter :: K_MAX_PML = 1.d0
  double precision, parameter :: ALPHA_MAX_PML = 2.d0 * PI * (F0 / 2.d0)
  double precision, parameter :: RCOEF = 0.001d0

! the wave field
  double precision, dimension(NX,NY) :: vx, vy
  double precision, dimension(NX,NY) :: sigma_xx, sigma_yy, sigma_xy

! the medium
  double precision, dimension(NX,NY) :: lambda, mu, rho

! the memory variables of the convolution
  double precision, dimension(NX,NY) :: memory_dvx_dx, memory_dvx_dy
  double precision, dimension(NX,NY) :: memory_dvy_dx, memory_dvy_dy
  double precision, dimension(NX,NY) :: memory_dsigma_xx_dx, memory_dsigma_yy_dy
  double precision, dimension(NX,NY) :: memory_dsigma_xy_dx, memory_dsigma_xy_dy

! the profiles of the absorbing layers, at grid points and half way between
  double precision, dimension(NX) :: d_x, K_x, alpha_x, a_x, b_x
  double precision, dimension(NX) :: d_x_half, K_x_half, alpha_x_half, a_x_half, b_x_half
  double precision, dimension(NY) :: d_y, K_y, alpha_y, a_y, b_y
  double precision, dimension(NY) :: d_y_half, K_y_half, alpha_y_half, a_y_half, b_y_half

  double precision :: thickness_pml_x, thickness_pml_y
  double precision :: xoriginleft, xoriginright, yoriginbottom, yorigintop
  double precision :: d0_x, d0_y, xval, yval
  double precision :: abscissa_in_pml, abscissa_normalized

! derivatives of the fields, and values of the medium between grid points
  double precision :: value_dvx_dx, value_dvx_dy, value_dvy_dx, value_dvy_dy
  double precision :: value_dsigma_xx_dx, value_dsigma_yy_dy
  double precision :: value_dsigma_xy_dx, value_dsigma_xy_dy
  double precision :: lambda_half_x, mu_half_x, lambda_plus_two_mu_half_x
  double precision :: mu_half_y, rho_half_x_half_y

! the source
  double precision :: a, t, force_x, force_y, source_term

! the receivers
  integer, dimension(NREC) :: ix_rec, iy_rec
  double precision, dimension(NREC) :: xrec, yrec
  double precision, dimension(NSTEP,NREC) :: sisvx, sisvy
  double precision :: xspacerec, yspacerec, distval, dist

! energies, in joules for one metre of thickness
  double precision, dimension(NSTEP) :: total_energy_kinetic, total_energy_potential
  double precision :: epsilon_xx, epsilon_yy, epsilon_xy
  double precision :: energy_max, energy_last

  double precision :: Courant_number, velocnorm, cp, cs, density
  double precision :: points_per_wavelength

  integer :: i, j, it, irec, nimages

!---
!--- program starts here
!---

  print *
  print *,'2-D elastic finite-difference code in velocity and stress formulation with C-PML'
  print *
  print *,'NX = ',NX
  print *,'NY = ',NY
  print *
  print *,'size of the model along X = ',(NX - 1) * DELTAX
  print *,'size of the model along Y = ',(NY - 1) * DELTAY
  print *
  print *,'Total number of grid points = ',NX * NY
  print *
  write(*,'(1x,a,f8.1,a,f8.1,a,f8.1)') 'upper layer: cp = ',CP_TOP,', cs = ',CS_TOP,', density = ',DENSITY_TOP
  write(*,'(1x,a,f8.1,a,f8.1,a,f8.1)') 'lower layer: cp = ',CP_BOTTOM,', cs = ',CS_BOTTOM,', density = ',DENSITY_BOTTOM
  print *

!--- define the medium

  do j = 1,NY
    yval = DELTAY * dble(j-1)
    if (yval >= Y_INTERFACE) then
      cp = CP_TOP
      cs = CS_TOP
      density = DENSITY_TOP
    else
      cp = CP_BOTTOM
      cs = CS_BOTTOM
      density = DENSITY_BOTTOM
    endif
    do i = 1,NX
      rho(i,j) = density
      mu(i,j) = density*cs*cs
      lambda(i,j) = density*(cp*cp - 2.d0*cs*cs)
    enddo
  enddo

!--- define the profile of absorption in the layers

  thickness_pml_x = NPOINTS_PML * DELTAX
  thickness_pml_y = NPOINTS_PML * DELTAY

! a profile with a negative exponent would be infinite at the edge
  if (NPOWER < 1) stop 'NPOWER must be greater than 1'

! damping that gives the reflection coefficient RCOEF at normal incidence
  d0_x = - (NPOWER + 1) * CP_BOTTOM * log(RCOEF) / (2.d0 * thickness_pml_x)
  d0_y = - (NPOWER + 1) * CP_BOTTOM * log(RCOEF) / (2.d0 * thickness_pml_y)

  print *,'d0_x = ',d0_x
  print *,'d0_y = ',d0_y
  print *

  d_x(:) = ZERO
  d_x_half(:) = ZERO
  K_x(:) = 1.d0
  K_x_half(:) = 1.d0
  alpha_x(:) = ZERO
  alpha_x_half(:) = ZERO
  a_x(:) = ZERO
  a_x_half(:) = ZERO

  d_y(:) = ZERO
  d_y_half(:) = ZERO
  K_y(:) = 1.d0
  K_y_half(:) = 1.d0
  alpha_y(:) = ZERO
  alpha_y_half(:) = ZERO
  a_y(:) = ZERO
  a_y_half(:) = ZERO

! damping in the X direction: where the layers begin
  xoriginleft = thickness_pml_x
  xoriginright = (NX-1)*DELTAX - thickness_pml_x

  do i = 1,NX

    xval = DELTAX * dble(i-1)

! left edge
    if (USE_PML_XMIN) then

! at the grid points
      abscissa_in_pml = xoriginleft - xval
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_x
        d_x(i) = d0_x * abscissa_normalized**NPOWER
        K_x(i) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_x(i) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

! half way between the grid points
      abscissa_in_pml = xoriginleft - (xval + DELTAX/2.d0)
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_x
        d_x_half(i) = d0_x * abscissa_normalized**NPOWER
        K_x_half(i) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_x_half(i) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

    endif

! right edge
    if (USE_PML_XMAX) then

      abscissa_in_pml = xval - xoriginright
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_x
        d_x(i) = d0_x * abscissa_normalized**NPOWER
        K_x(i) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_x(i) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

      abscissa_in_pml = xval + DELTAX/2.d0 - xoriginright
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_x
        d_x_half(i) = d0_x * abscissa_normalized**NPOWER
        K_x_half(i) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_x_half(i) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

    endif

! rounding can leave a slightly negative value at the last point
    if (alpha_x(i) < ZERO) alpha_x(i) = ZERO
    if (alpha_x_half(i) < ZERO) alpha_x_half(i) = ZERO

    b_x(i) = exp(- (d_x(i) / K_x(i) + alpha_x(i)) * DELTAT)
    b_x_half(i) = exp(- (d_x_half(i) / K_x_half(i) + alpha_x_half(i)) * DELTAT)

! outside of the layers d and alpha are both zero: avoid 0 / 0
    if (abs(d_x(i)) > 1.d-6) then
      a_x(i) = d_x(i) * (b_x(i) - 1.d0) / (K_x(i) * (d_x(i) + K_x(i) * alpha_x(i)))
    endif
    if (abs(d_x_half(i)) > 1.d-6) then
      a_x_half(i) = d_x_half(i) * (b_x_half(i) - 1.d0) / &
                    (K_x_half(i) * (d_x_half(i) + K_x_half(i) * alpha_x_half(i)))
    endif

  enddo

! damping in the Y direction
  yoriginbottom = thickness_pml_y
  yorigintop = (NY-1)*DELTAY - thickness_pml_y

  do j = 1,NY

    yval = DELTAY * dble(j-1)

! bottom edge
    if (USE_PML_YMIN) then

      abscissa_in_pml = yoriginbottom - yval
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_y
        d_y(j) = d0_y * abscissa_normalized**NPOWER
        K_y(j) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_y(j) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

      abscissa_in_pml = yoriginbottom - (yval + DELTAY/2.d0)
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_y
        d_y_half(j) = d0_y * abscissa_normalized**NPOWER
        K_y_half(j) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_y_half(j) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

    endif

! top edge
    if (USE_PML_YMAX) then

      abscissa_in_pml = yval - yorigintop
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_y
        d_y(j) = d0_y * abscissa_normalized**NPOWER
        K_y(j) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_y(j) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

      abscissa_in_pml = yval + DELTAY/2.d0 - yorigintop
      if (abscissa_in_pml >= ZERO) then
        abscissa_normalized = abscissa_in_pml / thickness_pml_y
        d_y_half(j) = d0_y * abscissa_normalized**NPOWER
        K_y_half(j) = 1.d0 + (K_MAX_PML - 1.d0) * abscissa_normalized**NPOWER
        alpha_y_half(j) = ALPHA_MAX_PML * (1.d0 - abscissa_normalized) + 0.1d0 * ALPHA_MAX_PML
      endif

    endif

    if (alpha_y(j) < ZERO) alpha_y(j) = ZERO
    if (alpha_y_half(j) < ZERO) alpha_y_half(j) = ZERO

    b_y(j) = exp(- (d_y(j) / K_y(j) + alpha_y(j)) * DELTAT)
    b_y_half(j) = exp(- (d_y_half(j) / K_y_half(j) + alpha_y_half(j)) * DELTAT)

    if (abs(d_y(j)) > 1.d-6) then
      a_y(j) = d_y(j) * (b_y(j) - 1.d0) / (K_y(j) * (d_y(j) + K_y(j) * alpha_y(j)))
    endif
    if (abs(d_y_half(j)) > 1.d-6) then
      a_y_half(j) = d_y_half(j) * (b_y_half(j) - 1.d0) / &
                    (K_y_half(j) * (d_y_half(j) + K_y_half(j) * alpha_y_half(j)))
    endif

  enddo

! print position of the source
  print *,'Position of the source:'
  print *
  print *,'x = ',DELTAX * dble(ISOURCE-1)
  print *,'y = ',DELTAY * dble(JSOURCE-1)
  print *

! define location of receivers
  print *,'There are ',NREC,' receivers'
  print *
  xspacerec = (XFIN-XDEB) / dble(NREC-1)
  yspacerec = (YFIN-YDEB) / dble(NREC-1)
  do irec = 1,NREC
    xrec(irec) = XDEB + dble(irec-1)*xspacerec
    yrec(irec) = YDEB + dble(irec-1)*yspacerec
  enddo

! find the closest grid point for each receiver
  do irec = 1,NREC
    dist = HUGEVAL
    do j = 1,NY
      do i = 1,NX
        distval = sqrt((DELTAX*dble(i-1) - xrec(irec))**2 + (DELTAY*dble(j-1) - yrec(irec))**2)
        if (distval < dist) then
          dist = distval
          ix_rec(irec) = i
          iy_rec(irec) = j
        endif
      enddo
    enddo
    print *,'receiver ',irec,' x_target,y_target = ',xrec(irec),yrec(irec)
    print *,'closest grid point found at distance ',dist,' in i,j = ',ix_rec(irec),iy_rec(irec)
    print *
  enddo

! check the Courant stability condition for the time scheme, R. Courant et al. (1928)
  Courant_number = max(CP_TOP,CP_BOTTOM) * DELTAT * sqrt(1.d0/DELTAX**2 + 1.d0/DELTAY**2)
  print *,'Courant number is ',Courant_number
  if (Courant_number > 1.d0) stop 'time step is too large, simulation will be unstable'

! check that the shortest shear waves are sampled well enough
  points_per_wavelength = min(CS_TOP,CS_BOTTOM) / (2.5d0 * F0 * max(DELTAX,DELTAY))
  print *,'points per shortest shear wavelength: ',points_per_wavelength
  print *

! initialize arrays
  vx(:,:) = ZERO
  vy(:,:) = ZERO
  sigma_xx(:,:) = ZERO
  sigma_yy(:,:) = ZERO
  sigma_xy(:,:) = ZERO

  memory_dvx_dx(:,:) = ZERO
  memory_dvx_dy(:,:) = ZERO
  memory_dvy_dx(:,:) = ZERO
  memory_dvy_dy(:,:) = ZERO
  memory_dsigma_xx_dx(:,:) = ZERO
  memory_dsigma_yy_dy(:,:) = ZERO
  memory_dsigma_xy_dx(:,:) = ZERO
  memory_dsigma_xy_dy(:,:) = ZERO

  sisvx(:,:) = ZERO
  sisvy(:,:) = ZERO
  total_energy_kinetic(:) = ZERO
  total_energy_potential(:) = ZERO
  nimages = 0

!---
!---  beginning of time loop
!---

  do it = 1,NSTEP

!----------------------------------------------------------------
! compute the stresses and update the memory variables of velocity
!----------------------------------------------------------------

    do j = 2,NY
      do i = 1,NX-1

! the medium half way to the right neighbour
        lambda_half_x = 0.5d0 * (lambda(i+1,j) + lambda(i,j))
        mu_half_x = 0.5d0 * (mu(i+1,j) + mu(i,j))
        lambda_plus_two_mu_half_x = lambda_half_x + 2.d0 * mu_half_x

        value_dvx_dx = (vx(i+1,j) - vx(i,j)) * ONE_OVER_DELTAX
        value_dvy_dy = (vy(i,j) - vy(i,j-1)) * ONE_OVER_DELTAY

        memory_dvx_dx(i,j) = b_x_half(i) * memory_dvx_dx(i,j) + a_x_half(i) * value_dvx_dx
        memory_dvy_dy(i,j) = b_y(j) * memory_dvy_dy(i,j) + a_y(j) * value_dvy_dy

        value_dvx_dx = value_dvx_dx / K_x_half(i) + memory_dvx_dx(i,j)
        value_dvy_dy = value_dvy_dy / K_y(j) + memory_dvy_dy(i,j)

        sigma_xx(i,j) = sigma_xx(i,j) + &
           (lambda_plus_two_mu_half_x * value_dvx_dx + lambda_half_x * value_dvy_dy) * DELTAT

        sigma_yy(i,j) = sigma_yy(i,j) + &
           (lambda_half_x * value_dvx_dx + lambda_plus_two_mu_half_x * value_dvy_dy) * DELTAT

      enddo
    enddo

    do j = 1,NY-1
      do i = 2,NX

! the medium half way to the upper neighbour
        mu_half_y = 0.5d0 * (mu(i,j+1) + mu(i,j))

        value_dvy_dx = (vy(i,j) - vy(i-1,j)) * ONE_OVER_DELTAX
        value_dvx_dy = (vx(i,j+1) - vx(i,j)) * ONE_OVER_DELTAY

        memory_dvy_dx(i,j) = b_x(i) * memory_dvy_dx(i,j) + a_x(i) * value_dvy_dx
        memory_dvx_dy(i,j) = b_y_half(j) * memory_dvx_dy(i,j) + a_y_half(j) * value_dvx_dy

        value_dvy_dx = value_dvy_dx / K_x(i) + memory_dvy_dx(i,j)
        value_dvx_dy = value_dvx_dy / K_y_half(j) + memory_dvx_dy(i,j)

        sigma_xy(i,j) = sigma_xy(i,j) + mu_half_y * (value_dvy_dx + value_dvx_dy) * DELTAT

      enddo
    enddo

!----------------------------------------------------------------
! compute the velocities and update the memory variables of stress
!----------------------------------------------------------------

    do j = 2,NY
      do i = 2,NX

        value_dsigma_xx_dx = (sigma_xx(i,j) - sigma_xx(i-1,j)) * ONE_OVER_DELTAX
        value_dsigma_xy_dy = (sigma_xy(i,j) - sigma_xy(i,j-1)) * ONE_OVER_DELTAY

        memory_dsigma_xx_dx(i,j) = b_x(i) * memory_dsigma_xx_dx(i,j) + a_x(i) * value_dsigma_xx_dx
        memory_dsigma_xy_dy(i,j) = b_y(j) * memory_dsigma_xy_dy(i,j) + a_y(j) * value_dsigma_xy_dy

        value_dsigma_xx_dx = value_dsigma_xx_dx / K_x(i) + memory_dsigma_xx_dx(i,j)
        value_dsigma_xy_dy = value_dsigma_xy_dy / K_y(j) + memory_dsigma_xy_dy(i,j)

        vx(i,j) = vx(i,j) + (value_dsigma_xx_dx + value_dsigma_xy_dy) * DELTAT / rho(i,j)

      enddo
    enddo

    do j = 1,NY-1
      do i = 1,NX-1

! the density in the middle of the cell
        rho_half_x_half_y = 0.25d0 * (rho(i,j) + rho(i+1,j) + rho(i+1,j+1) + rho(i,j+1))

        value_dsigma_xy_dx = (sigma_xy(i+1,j) - sigma_xy(i,j)) * ONE_OVER_DELTAX
        value_dsigma_yy_dy = (sigma_yy(i,j+1) - sigma_yy(i,j)) * ONE_OVER_DELTAY

        memory_dsigma_xy_dx(i,j) = b_x_half(i) * memory_dsigma_xy_dx(i,j) + a_x_half(i) * value_dsigma_xy_dx
        memory_dsigma_yy_dy(i,j) = b_y_half(j) * memory_dsigma_yy_dy(i,j) + a_y_half(j) * value_dsigma_yy_dy

        value_dsigma_xy_dx = value_dsigma_xy_dx / K_x_half(i) + memory_dsigma_xy_dx(i,j)
        value_dsigma_yy_dy = value_dsigma_yy_dy / K_y_half(j) + memory_dsigma_yy_dy(i,j)

        vy(i,j) = vy(i,j) + (value_dsigma_xy_dx + value_dsigma_yy_dy) * DELTAT / rho_half_x_half_y

      enddo
    enddo

!----------------------------------------------------------------
! add the source, a force vector at one grid point
!----------------------------------------------------------------

    a = PI*PI*F0*F0
    t = dble(it-1)*DELTAT

! first derivative of a Gaussian; a Gaussian would be
!   source_term = FACTOR * exp(-a*(t-T0)**2)
! and a Ricker wavelet
!   source_term = FACTOR * (1.d0 - 2.d0*a*(t-T0)**2)*exp(-a*(t-T0)**2)
    source_term = - FACTOR * 2.d0*a*(t-T0)*exp(-a*(t-T0)**2)

    force_x = sin(ANGLE_FORCE * DEGREES_TO_RADIANS) * source_term
    force_y = cos(ANGLE_FORCE * DEGREES_TO_RADIANS) * source_term

    i = ISOURCE
    j = JSOURCE

    rho_half_x_half_y = 0.25d0 * (rho(i,j) + rho(i+1,j) + rho(i+1,j+1) + rho(i,j+1))

    vx(i,j) = vx(i,j) + force_x * DELTAT / rho(i,j)
    vy(i,j) = vy(i,j) + force_y * DELTAT / rho_half_x_half_y

!----------------------------------------------------------------
! rigid edges outside of the absorbing layers
!----------------------------------------------------------------

    vx(1,:) = ZERO
    vx(NX,:) = ZERO
    vx(:,1) = ZERO
    vx(:,NY) = ZERO

    vy(1,:) = ZERO
    vy(NX,:) = ZERO
    vy(:,1) = ZERO
    vy(:,NY) = ZERO

!----------------------------------------------------------------
! store the seismograms
!----------------------------------------------------------------

    do irec = 1,NREC
      sisvx(it,irec) = vx(ix_rec(irec),iy_rec(irec))
      sisvy(it,irec) = vy(ix_rec(irec),iy_rec(irec))
    enddo

!----------------------------------------------------------------
! energy in the medium, without the absorbing layers
!----------------------------------------------------------------

    do j = NPOINTS_PML+1, NY-NPOINTS_PML
      do i = NPOINTS_PML+1, NX-NPOINTS_PML

! kinetic energy: 1/2 rho v . v
        total_energy_kinetic(it) = total_energy_kinetic(it) + &
            0.5d0 * rho(i,j) * (vx(i,j)**2 + vy(i,j)**2) * (DELTAX * DELTAY)

! strain from stress by Hooke's law, plane strain
        epsilon_xx = ((lambda(i,j) + 2.d0*mu(i,j)) * sigma_xx(i,j) - lambda(i,j) * sigma_yy(i,j)) / &
            (4.d0 * mu(i,j) * (lambda(i,j) + mu(i,j)))
        epsilon_yy = ((lambda(i,j) + 2.d0*mu(i,j)) * sigma_yy(i,j) - lambda(i,j) * sigma_xx(i,j)) / &
            (4.d0 * mu(i,j) * (lambda(i,j) + mu(i,j)))
        epsilon_xy = sigma_xy(i,j) / (2.d0 * mu(i,j))

! potential energy: 1/2 epsilon : sigma
        total_energy_potential(it) = total_energy_potential(it) + &
            0.5d0 * (epsilon_xx * sigma_xx(i,j) + epsilon_yy * sigma_yy(i,j) + &
            2.d0 * epsilon_xy * sigma_xy(i,j)) * (DELTAX * DELTAY)

      enddo
    enddo

!----------------------------------------------------------------
! the state of the run, and images
!----------------------------------------------------------------

    if (mod(it,IT_DISPLAY) == 0 .or. it == 5) then

      velocnorm = maxval(sqrt(vx**2 + vy**2))
      print *,'Time step # ',it,' out of ',NSTEP
      print *,'Time: ',dble(it-1)*DELTAT,' seconds'
      print *,'Max norm of the velocity vector (m/s) = ',velocnorm
      print *,'Total energy = ',total_energy_kinetic(it) + total_energy_potential(it)
      print *

! check stability of the code, exit if unstable
      if (velocnorm > STABILITY_THRESHOLD) stop 'code became unstable and blew up'

    endif

    if (mod(it,IT_IMAGE) == 0) then
      nimages = nimages + 1
      call create_color_image(vx,NX,NY,it,ISOURCE,JSOURCE,ix_rec,iy_rec,NREC,NPOINTS_PML,1)
      call create_color_image(vy,NX,NY,it,ISOURCE,JSOURCE,ix_rec,iy_rec,NREC,NPOINTS_PML,2)
    endif

  enddo   ! end of time loop

! save seismograms
  call write_seismograms(sisvx,sisvy,NSTEP,NREC,DELTAT)

! save the energies
  open(unit=20,file='energy.dat',status='unknown')
  do it = 1,NSTEP
    write(20,'(f10.4,3(1x,1pe24.16))') dble(it-1)*DELTAT, total_energy_kinetic(it), &
        total_energy_potential(it), total_energy_kinetic(it) + total_energy_potential(it)
  enddo
  close(20)

! a script for gnuplot
  open(unit=20,file='plot_all.gnu',status='unknown')
  write(20,'(a)') 'set term x11'
  write(20,'(a)') 'set xlabel "Time (s)"'
  do irec = 1,NREC
    write(20,'(a)') 'set ylabel "Velocity (m/s)"'
    write(20,100) irec, irec
    write(20,'(a)') 'pause -1 "Hit any key..."'
  enddo
  write(20,'(a)') 'set ylabel "Energy (J)"'
  write(20,'(a)') 'set logscale y'
  write(20,'(a)') 'plot "energy.dat" us 1:4 t "total" w l lc 1, "energy.dat" us 1:2 t "kinetic" w l lc 3'
  write(20,'(a)') 'pause -1 "Hit any key..."'
  close(20)
100 format('plot "vx_file_',i3.3,'.dat" t "Vx C-PML" w l lc 1, "vy_file_',i3.3,'.dat" t "Vy C-PML" w l lc 3')

! what became of the energy
  energy_max = maxval(total_energy_kinetic + total_energy_potential)
  energy_last = total_energy_kinetic(NSTEP) + total_energy_potential(NSTEP)
  print *,'Images written: ',2*nimages
  write(*,'(1x,a,1pe24.16,a,i6)') 'largest total energy      = ',energy_max,' J at step ', &
      maxloc(total_energy_kinetic + total_energy_potential)
  write(*,'(1x,a,1pe24.16,a)') 'total energy at the end   = ',energy_last,' J'
  write(*,'(1x,a,1pe24.16,a)') 'kinetic energy at the end = ',total_energy_kinetic(NSTEP),' J'
  write(*,'(1x,a,1pe24.16)') 'fraction that remains     = ',energy_last / energy_max
  do irec = 1,NREC
    write(*,'(1x,a,i2,a,2(1x,1pe24.16))') 'largest |vx|, |vy| at receiver',irec,':', &
        maxval(abs(sisvx(:,irec))), maxval(abs(sisvy(:,irec)))
  enddo
  print *
  print *,'End of the simulation'
  print *

  end program seismic_cpml_2d

!----
!----  save the seismograms in ASCII text format
!----

  subroutine write_seismograms(sisvx,sisvy,nt,nrec,deltat)

  implicit none

  integer nt,nrec
  double precision deltat
  double precision sisvx(nt,nrec)
  double precision sisvy(nt,nrec)

  integer irec,it
  character(len=100) file_name

! X component
  do irec = 1,nrec
    write(file_name,"('vx_file_',i3.3,'.dat')") irec
    open(unit=11,file=file_name,status='unknown')
    do it = 1,nt
      write(11,'(1pe14.6,1x,1pe24.16)') dble(it-1)*deltat,sisvx(it,irec)
    enddo
    close(11)
  enddo

! Y component
  do irec = 1,nrec
    write(file_name,"('vy_file_',i3.3,'.dat')") irec
    open(unit=11,file=file_name,status='unknown')
    do it = 1,nt
      write(11,'(1pe14.6,1x,1pe24.16)') dble(it-1)*deltat,sisvy(it,irec)
    enddo
    close(11)
  enddo

  end subroutine write_seismograms

!----
!----  draw a snapshot of one component of the wave field as a text PNM image
!----

  subroutine create_color_image(field,nx,ny,it,isource,jsource,ix_rec,iy_rec,nrec,npoints_pml,ifield)

  implicit none

! exponent of the non linear scale that shows small amplitudes
  double precision, parameter :: POWER_DISPLAY = 0.30d0

! amplitude below which a point stays white, relative to the largest
  double precision, parameter :: CUTVECT = 0.01d0

! half width of the crosses that mark source and receivers, in pixels
  integer, parameter :: WIDTH_CROSS = 5

  integer nx,ny,it,isource,jsource,nrec,npoints_pml,ifield
  integer ix_rec(nrec), iy_rec(nrec)
  double precision field(nx,ny)

  integer ix,iy,irec
  integer r,g,b
  double precision normalized_value, max_amplitude
  logical in_cross
  character(len=100) file_name

  if (ifield == 1) then
    write(file_name,"('image_vx_',i6.6,'.pnm')") it
  else
    write(file_name,"('image_vy_',i6.6,'.pnm')") it
  endif

  open(unit=27,file=file_name,status='unknown')

! P3 is the colour text format: three integers for each pixel
  write(27,"('P3')")
  write(27,*) nx,ny
  write(27,*) '255'

  max_amplitude = maxval(abs(field))

! the image starts in the upper left corner, so y runs downwards
  do iy = ny,1,-1
    do ix = 1,nx

      if (max_amplitude > 0.d0) then
        normalized_value = field(ix,iy) / max_amplitude
      else
        normalized_value = 0.d0
      endif
      if (normalized_value < -1.d0) normalized_value = -1.d0
      if (normalized_value > 1.d0) normalized_value = 1.d0

      in_cross = .false.
      do irec = 1,nrec
        if ((abs(ix - ix_rec(irec)) <= WIDTH_CROSS .and. iy == iy_rec(irec)) .or. &
            (abs(iy - iy_rec(irec)) <= WIDTH_CROSS .and. ix == ix_rec(irec))) in_cross = .true.
      enddo

! the source is an orange cross
      if ((abs(ix - isource) <= WIDTH_CROSS .and. iy == jsource) .or. &
          (abs(iy - jsource) <= WIDTH_CROSS .and. ix == isource)) then
        r = 255
        g = 157
        b = 0

! the receivers are green crosses
      else if (in_cross) then
        r = 0
        g = 160
        b = 0

! a black frame, two pixels wide
      else if (ix <= 2 .or. ix >= nx-1 .or. iy <= 2 .or. iy >= ny-1) then
        r = 0
        g = 0
        b = 0

! the inner edge of the absorbing layers is pink
      else if (ix == npoints_pml .or. ix == nx-npoints_pml .or. &
               iy == npoints_pml .or. iy == ny-npoints_pml) then
        r = 255
        g = 150
        b = 150

! values below the cut are white
      else if (abs(normalized_value) <= CUTVECT) then
        r = 255
        g = 255
        b = 255

! red for positive values, blue for negative ones
      else if (normalized_value >= 0.d0) then
        r = nint(255.d0*normalized_value**POWER_DISPLAY)
        g = 0
        b = 0
      else
        r = 0
        g = 0
        b = nint(255.d0*abs(normalized_value)**POWER_DISPLAY)
      endif

      write(27,"(i3,1x,i3,1x,i3)") r,g,b

    enddo
  enddo

  close(27)

  end subroutine create_color_image
